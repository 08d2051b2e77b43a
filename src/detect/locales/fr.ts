import type { Locale } from "../locale.ts";

/** French, of France, Belgium, Switzerland, Luxembourg and Canada. */
export const fr: Locale = {
  code: "fr",
  name: "French",
  identify: [
    "le", "la", "les", "l'", "d'", "un", "une", "des", "du", "de", "et", "est", "en", "à", "au", "aux", "pour", "par", "sur", "dans",
    "avec", "sans", "après", "avoir", "été", "sont", "ont", "qui", "que", "qu'", "ne", "pas", "plus", "son", "sa", "ses", "leur", "ce",
    "cette", "ces", "selon", "contre", "entre", "mais", "où", "comme", "il", "elle", "sous", "n'", "s'", "amende", "euros", "millions",
  ],
  letters: "êèçœûîù",
  numerals: {
    decimal: ",",
    scales: {
      cent: 2, cents: 2, mille: 3, millier: 3, milliers: 3, k: 3, million: 6, millions: 6, m: 6, mio: 6, mln: 6, milliard: 9, milliards: 9,
      md: 9, mds: 9, mrd: 9, mrds: 9, billion: 12, billions: 12,
    },
    words: {
      un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
      quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70,
      huitante: 80, octante: 80, nonante: 90, demi: 0.5,
    },
    joiners: ["et"],
  },
  money: {
    currencies: {
      "euro/euros": "EUR", "dollar*": "USD|CAD|AUD|NZD|SGD|HKD", "dollar* américain*": "USD", "dollar* us": "USD", "dollar* canadien*": "CAD",
      "dollar* australien*": "AUD", "dollar* néo zélandais": "NZD", "dollar* de hong kong": "HKD", "dollar* de singapour": "SGD",
      "dollar* hongkongais": "HKD", "dollar* singapourien*": "SGD", "livre* sterling": "GBP", "livre/livres": "GBP", "livre* turque*": "TRY",
      "livre* égyptienne*": "EGP", "franc* suisse*": "CHF", "franc/francs": "CHF", "franc* cfa": "XOF", fcfa: "XOF", "francs cfa": "XOF", "yen/yens": "JPY",
      "yuan/yuans": "CNY", renminbi: "CNY", "won/wons": "KRW", "won* sud coréen*": "KRW", "roupie*": "INR", "rouble*": "RUB", "zloty*": "PLN",
      "couronne* suédoise*": "SEK", "couronne* danoise*": "DKK", "couronne* norvégienne*": "NOK", "couronne* tchèque*": "CZK",
      "couronne* islandaise*": "ISK", "couronne/couronnes": "SEK|DKK|NOK|CZK", "forint*": "HUF", "leu/lei": "RON", "lev/leva/levs": "BGN",
      "lire* turque*": "TRY", "hryvnia*": "UAH", "dirham* marocain*": "MAD", "dirham*": "MAD|AED", "dinar* tunisien*": "TND", "dinar* algérien*": "DZD",
      "dinar*": "DZD|TND", "real/reais/réal/réaux": "BRL", "peso* mexicain*": "MXN", "peso* argentin*": "ARS", "peso* chilien*": "CLP", "peso* colombien*": "COP",
      "peso*": "MXN|ARS|CLP|COP|PHP", "shekel*": "ILS", "naira*": "NGN", "rand/rands": "ZAR", "riyal*": "SAR",
    },
    subunits: { "cent/cents": "EUR|USD", "centime*": "EUR|CHF", "pence": "GBP" },
    of: ["de", "d'"],
    atMost: [
      "jusqu'à", "jusqu' à", "au plus", "au maximum", "maximum de", "un maximum de", "maximale de", "dans la limite de", "plafonné* à", "pouvant atteindre", "peut atteindre", "pouvant aller jusqu'à", "peut aller jusqu'à",
      "maximal de", "maximum",
    ],
    atLeast: ["plus de", "plus d'", "au moins", "au minimum", "supérieure à", "supérieur à", "dépassant", "minimum de"],
    about: [
      "environ", "près de", "près d'", "quelque", "quelques", "autour de", "presque", "à peu près", "un peu plus de", "un peu moins de", "approximativement", "une dizaine de",
      "de l'ordre de", "avoisinant",
    ],
    to: ["à", "et", "ou"],
    from: ["de", "entre"],
    perDay: ["par jour", "par jour de retard", "par jour calendaire", "chaque jour", "quotidienne", "journalière", "quotidiennement", "le jour"],
    perWeek: ["par semaine", "chaque semaine", "hebdomadaire"],
    perMonth: ["par mois", "chaque mois", "mensuelle", "mensuellement"],
    total: ["au total", "en tout", "total", "totale", "cumul*", "au cumul", "ensemble", "conjointe*", "conjointement", "solidairement", "global", "globale", "montant total"],
    converted: ["soit", "soit environ", "équivalant à", "équivalent à", "équivalent de", "ou environ", "l'équivalent de", "environ"],
    background: [
      "chiffre* d'affaires", "chiffre d'affaire", "bénéfice*", "recette*", "revenu*", "vente*", "lève", "levée de fonds", "levé", "lever", "investi*", "budget*", "contrat*", "marché public", "capitalisation",
      "valorisation", "valorisé*", "valeur", "coût*", "coûte*", "coûté*", "perte*", "rachat*", "rachète*", "racheté*", "acquisition*", "acquiert", "prêt", "prêts", "emprunt*", "subvention*", "salaire*", "prime", "primes", "dette*", "don",
      "dons", "aide", "aides", "enveloppe", "crédit*", "provision*", "préjudice*", "dommage*", "fraude de", "clients", "utilisateurs", "abonnés", "économies", "dépens*", "vend", "vendu*", "cession", "prix", "budgétaire*", "clause", "transfert de",
      "frais de", "frais d'avocat", "frais de procédure", "commission de",
    ],
  },
  penalty: {
    fine: [
      "amende/amendes", "sanction* pécuniaire*", "sanction* financière*", "sanction* record", "sanction* administrative*", "pénalité* financière*", "pénalité* administrative*", "amende* administrative*",
      "amende* record", "mettre à l'amende", "peine d'amende", "sanction* de", "peine* pécuniaire*", "super amende", "méga amende", "maxi amende", "giga amende",
    ],
    penalty: ["cjip", "convention judiciaire d'intérêt public", "sanction/sanctions", "pénalité*", "condamnation*", "punition", "peine/peines", "ardoise", "note salée", "addition", "sanctionne*"],
    fines: ["sanctionne", "sanctionnent", "sanctionner", "a sanctionné", "ont sanctionné", "sanctionnant", "met à l'amende", "mettent à l'amende", "a mis à l'amende", "mis* à l'amende", "épingle", "punit", "a puni", "pénalise"],
    fined: [
      "a été sanctionné*", "ont été sanctionné*", "est sanctionné*", "sont sanctionné*", "été sanctionné*", "sanctionné* par", "sanctionnée", "sanctionnés", "sanctionnées", "sanctionné* à hauteur de",
      "mis* à l'amende par", "se fait sanctionner", "été mis* à l'amende", "condamné* à une amende", "condamné* à payer une amende", "verbalisé*", "puni* d'une amende", "frappé* d'une amende", "été puni*", "puni* par",
      "mis* à l'amende", "sanctionnée par", "vient d'être sanctionné*", "vient d'être condamné*", "condamné* par",
    ],
    imposes: [
      "inflige", "infligent", "infliger", "a infligé", "ont infligé", "infligé*", "vient d'infliger", "infligeant", "prononce", "prononcent", "prononcé*", "prononcer", "vient de prononcer", "impose", "imposent", "imposé*", "imposant", "imposer",
      "condamne", "condamnent", "a condamné", "condamnant", "vient de condamner", "sanctionne", "sanctionné*", "a sanctionné", "adresse", "adressé*", "notifie", "notifié*", "colle", "collé", "assène", "réclame", "réclament", "réclamé*", "décide", "décidé*", "annonce",
      "frappe", "frappé*", "punit", "adopte", "adopté*", "ordonne à ... de payer", "liquide", "liquidé*", "valide", "homologue", "épingle", "tape", "fait payer", "exige", "décerne", "assigne", "menace", "menacent"],
    receives: [
      "écope", "écopent", "a écopé", "écopé", "écope de", "écopent de", "écoper", "reçoit", "reçoivent", "a reçu", "reçu", "se voit infliger", "se voient infliger", "s'est vu infliger", "s'est vue infliger", "se sont vu infliger",
      "se voit imposer", "condamné* à", "est condamné*", "sont condamné*", "a été condamné*", "ont été condamné*", "été condamné*", "condamné* par", "condamné* pour", "condamnée", "condamnés", "condamnées", "condamné", "frappé* par", "frappé* d'une", "visé* par une amende", "essuie", "encaisse", "prend une", "se prend", "sanctionné*",
      "pénalisé*", "puni* de", "puni* par", "puni", "contraint* de payer", "sommé* de payer", "obligé* de payer", "redevable", "doit s'acquitter", "devra s'acquitter", "s'acquitte", "se fait infliger", "se voit sanctionner", "hérite", "rattrapé* par", "épinglé*", "a été infligé* à",
      "s'est vu* imposer", "se voit notifier", "s'est vu* notifier", "s'est vu* condamner", "a été frappé*",
    ],
    pays: [
      "paie", "paye", "paient", "payent", "payer", "paiera", "payera", "paieront", "devra payer", "doit payer", "devront payer", "doivent payer", "verse", "versent", "verser", "versera", "verseront", "devra verser", "doit verser", "devront verser", "débourse",
      "débourser", "déboursera", "va payer", "vont payer", "a payé", "régler", "s'acquitter", "accepte de payer", "va verser", "a versé", "réglera", "va devoir payer", "vont devoir payer", "va devoir verser", "conclut une transaction", "transige", "a transigé", "signe une transaction", "signe une cjip",
    ],
    settles: [
      "accepte de payer", "acceptent de payer", "a accepté de payer", "ont accepté de payer", "accepte de verser", "a accepté de verser", "acceptent de verser", "accepté de payer", "convention judiciaire d'intérêt public", "cjip", "transaction", "transige", "transiger", "transigé", "composition administrative", "accord transactionnel", "règlement à l'amiable", "accord à l'amiable", "règlement amiable",
      "pour mettre fin aux poursuites", "pour clore", "met fin aux poursuites", "pour mettre fin à", "pour solder", "solde", "pour éviter un procès", "pour éviter des poursuites", "accord avec", "conclut un accord", "signe un accord", "scelle un accord", "a conclu un accord", "plaide coupable", "plaider coupable", "accord avec le parquet", "amende de composition", "reconnaissance préalable de culpabilité", "transaction pénale", "met un terme aux poursuites", "pour éteindre les poursuites",
    ],
    orders: [
      "met en demeure", "mis* en demeure", "mise en demeure", "mettent en demeure", "enjoint", "enjoignent", "injonction*", "rappelle à l'ordre", "rappel à l'ordre", "ordonne à", "ordonne", "ordonné à", "ordonné*", "somme ... de", "sommé* de", "interdit à", "interdit", "avertissement", "contraint ... à", "blâme", "suspend", "oblige", "impose à ... de", "exige de", "exige que", "interdiction de", "réprimande*", "mesures correctrices", "mesures conservatoires", "bloque",
    ],
    periodic: ["astreinte*", "pénalité* de retard", "amende* journalière*", "amende* quotidienne*", "sanction* journalière*", "pénalité* journalière*", "astreinte* journalière*", "amende* périodique*"],
    due: ["liquide l'astreinte", "liquide ... astreinte*", "liquid* de l'astreinte", "liquidé ... l'astreinte", "liquid*", "arriéré*", "supplémentaire*", "de plus", "échu*", "recouvre*", "recouvrement", "d'astreinte", "au titre de l'astreinte"],
    disobeyed: [
      "non respect de", "non respect d'", "non respect du", "non respect", "n'a pas respecté", "n'ont pas respecté", "n'avait pas respecté", "n'ayant pas respecté", "ne pas avoir respecté", "n'avoir pas respecté", "avoir ignoré", "a ignoré", "ignoré", "ignorant", "pas conformé*", "non conformité à", "faute d'avoir respecté", "faute d'avoir exécuté", "faute d'avoir", "inexécution", "manquement à",
      "manqué à", "non exécution", "pas exécuté", "pas obéi", "bafoué", "méconnu", "méconnaissance de", "enfreint", "malgré", "en dépit de", "passé outre", "n'a pas obtempéré", "non respecté", "non respectée", "non respectés", "défaut de conformité", "refus de se conformer", "ne s'est pas conformé*", "ne pas s'être conformé*", "violé", "tardé à",
    ],
    orderNouns: ["injonction*", "mise en demeure", "décision*", "ordre", "engagement*", "ordonnance*", "obligation* de", "sanction* précédente*", "précédente sanction", "première sanction", "précédente décision"],
    wrongs: [
      "manquement*", "infraction*", "violation*", "fraude*", "abus", "pratiques", "poursuites", "enquête", "accusations", "corruption", "blanchiment", "entente", "cartel", "trompeu*", "illégal*", "illicite*", "escroquerie", "pollution", "démarchage", "non respect", "atteinte", "complicité", "faille*", "défaillance*", "fuite de données", "négligence", "affaire", "affaires", "procès", "litige", "scandale", "contentieux", "différend", "coupable", "administrative", "pécuniaire",
    ],
  },
  outcome: {
    appeals: [
      "fait appel", "font appel", "va faire appel", "vont faire appel", "a fait appel", "ont fait appel", "faire appel", "interjette appel", "a interjeté appel", "conteste", "contestent", "contester", "a contesté", "va contester", "dépose un recours", "a déposé un recours", "forme un recours", "a formé un recours", "introduit un recours", "se pourvoit", "attaque", "saisit le conseil d'état", "saisit le tribunal",
      "saisit la justice", "recours contre", "dépose un pourvoi", "forme un pourvoi", "pourvoi en cassation", "attaque en justice", "maintient l'amende", "maintient la sanction",
    ],
    upholds: [
      "confirme", "confirment", "a confirmé", "confirmé*", "confirmant", "maintient", "maintenu*", "a maintenu", "valide", "a validé", "validé*", "rejette ... recours", "rejette ... appel", "rejeté ... recours", "rejeté ... appel", "a rejeté", "débouté*", "déboute", "recours ... rejeté", "recours rejeté", "rejet du recours", "rejet ... pourvoi", "rejette ... pourvoi", "rejeté ... pourvoi", "perd son recours", "perd son appel", "entérine", "entériné*",
      "perd ... appel", "perd ... recours", "échoue à faire annuler", "proportionnée", "donne raison à la cnil", "donne raison à l'autorité", "définitive", "rejetant", "maintient l'amende", "maintient la sanction",
    ],
    reduces: [
      "réduit", "réduite", "réduits", "réduire", "a réduit", "réduisent", "réduction", "ramène", "ramené*", "ramenée à", "ramène à", "abaisse", "abaissé*", "diminue", "diminué*", "allège", "allégé*", "divise par", "divisé* par", "revoit à la baisse", "revue à la baisse", "revu* à la baisse", "partiellement annulé*", "annule partiellement", "annule en partie", "partiellement infirmé", "infirmé partiellement",
      "réforme", "réformé*", "partiellement réformé*",
    ],
    annuls: ["annule", "annulent", "annulé*", "a annulé", "annulation*", "annuler", "annulant", "casse", "cassé*", "infirme", "infirmé*", "invalide", "invalidé*", "obtient l'annulation", "n'aura pas à payer", "blanchit", "blanchi*", "relaxé*", "obtient gain de cause", "retire", "retoqué*", "retoque", "échappe définitivement", "fait annuler"],
    objects: ["décision*", "amende*", "sanction*", "condamnation*", "recours", "appel", "pourvoi", "jugement", "délibération", "arrêt", "pénalité*"],
  },
  modality: {
    first: true,
    possible: ["provisionne ... pour", "provision pour", "provisions pour", "négocie ... sur", "discussions sur", "par crainte", "crainte d'une", "craint", "craignant", "pour éviter", "afin d'éviter", "ou payer", "ou une amende", "ou l'amende", "provisionne", "provision", 
      "pourrait", "pourraient", "pourra", "peut", "peuvent", "risque", "risquent", "risquer", "risquait", "encourt", "encourent", "encourue", "encouru*", "sous peine", "menace", "menacent", "menacé*", "menaçant", "passible*", "potentielle*", "potentiel*", "éventuelle*", "éventuel*", "possible*",      "s'expose", "s'exposent", "exposé* à", "exposant", "face au risque", "au risque", "susceptible*", "devrait", "devraient", "à défaut", "faute de quoi", "sinon", "doit craindre", "dans le viseur", "avertit", "plane", "passibles", "va t", "bientôt",
    ],
    sought: [
      "propose", "proposé*", "proposent", "proposition", "réclamait", "réclamaient", "demande", "demandent", "demandé", "requiert", "requis*", "requiérent", "réquisitions", "requérir", "souhaite", "veut", "veulent", "voudrait", "veulent faire payer", "envisage", "envisagent", "prévoit", "prévoient", "préconise", "recommande", "rapporteur", "rapporteure", "projet de décision", "intention", "s'apprête", "s'apprêtent",
      "va être", "prépare", "notification de griefs", "bientôt sanctionné*", "avis préliminaire", "à titre préliminaire", "provisoire", "en passe de", "réclame une amende", "réclame des amendes", "réclament une amende", "réclament des amendes",
    ],
    negated: ["fausse amende", "fausses amendes", "faux avis", "faux pv", 
      "échappe*", "pas d'amende", "aucune amende", "sans amende", "pas de sanction", "aucune sanction", "sans sanction", "ne sera pas sanctionné*", "pas été condamné*", "pas été sanctionné*", "renonce", "renoncé", "exonéré*", "dispensé*", "épargné*", "au lieu d'une amende", "plutôt qu'une amende", "n'inflige pas", "pas infligé",
      "abandonne*", "sans infliger", "sans prononcer", "classe sans suite", "classé* sans suite", "non lieu", "relaxe", "relaxé*", "ne prononce pas", "pas prononcé", "évite/éviter/évitent/esquive (une/l'/la/des) amende/amendes/sanction", "n'a pas été condamné*", "n'a pas été sanctionné*", "n'ont pas été condamné*", "ne sera pas condamné*", "ne devra pas payer", "rembourse* l'amende", "remboursement de l'amende", "pas reçu d'amende", "que faire si", "faux sms", "malgré l'amende", "malgré les amendes", "malgré une amende", "durcit ses amendes", "ses amendes", "ses sanctions", "leurs amendes", "peut prononcer des", "peut infliger des", "peuvent prononcer des", "peuvent infliger des", "peut imposer des", "ne fera pas appel", "ne feront pas appel", "renonce à faire appel", "ne contestera pas"],
    earlier: [
      "précédemment", "l'an dernier", "l'année dernière", "l'an passé", "auparavant", "par le passé", "le mois dernier", "la semaine dernière", "précédent*", "avait été", "avaient été", "avait déjà", "avait infligé", "avait écopé", "avait condamné", "avait sanctionné", "avait prononcé", "plus tôt", "à l'époque", "initialement",
      "après avoir été", "en son temps", "jadis", "dans le passé", "quelques mois après", "un an après", "deux ans après", "six mois après", "autrefois", "ces dernières années", "il y a un an", "il y a deux ans", "il y a six mois", "il y a quelques mois", "il y a trois ans", "déjà été",
    ],
  },
  context: {
    sport: [
      "ligue 1", "ligue 2", "ligue des champions", "ligue europa", "lfp", "fff", "uefa", "fifa", "dncg", "football*", "foot", "rugby*", "top 14", "pro d2", "tennis", "atp", "wta", "roland garros", "masters 1000", "wimbledon", "basket*", "nba", "nfl", "handball", "volley*", "cyclisme", "tour de france", "formule 1", "f1", "fia", "motogp", "grand prix", "jeux olympiques",
      "joueur*", "entraîneur*", "attaquant*", "gardien de but", "milieu de terrain", "défenseur*", "buteur*", "arbitre*", "matchs", "matches", "penalty", "pénalty", "supporter*", "supporters", "stade", "fumigène*", "championnat*", "coupe de france", "coupe du monde", "commission de discipline", "fédération", "derby", "carton rouge", "carton jaune",
      "psg", "asse", "losc", "rc lens", "ogc nice", "as monaco", "fc nantes", "girondins", "real madrid", "barça", "essai", "mercato", "sportif", "sportive", "pilote*", "écurie", "sélectionneur", "ligue nationale de rugby", "cyril hanouna match", "insultes arbitrales", "mêlée", "hooligan*", "pongiste", "boxeur", "équipe de france", "baromètre", "dopage", "ballon d'or",
      "vestiaire", "ultras", "tribunes", "en tribune", "l'om", "l'ol", "transfert record", "du club", "le club", "clubs de football", "terrain de football", "match de", "matchs de",
    ],
    traffic: ["buraliste*", "pizzeria", "kebab", 
      "excès de vitesse", "stationnement", "stationner", "radar*", "automobiliste*", "conducteur*", "conductrice*", "permis de conduire", "points de permis", "retrait de permis", "km h", "vitesse", "zfe", "cycliste*", "trottinette*", "flashé*", "contravention*", "pv", "procès verbal", "verbalis*", "code de la route", "voyageur*", "passager*", "sans billet", "antai", "routière*", "routier*",
      "feu rouge", "ceinture de sécurité", "téléphone au volant", "volant", "alcoolémie", "péage*", "crit'air", "crottes", "mégot*", "déchets sauvages", "chasseur*", "chien", "chiens", "contrôle technique", "assurance auto", "pneus", "cannabis", "drogue", "stupéfiants", "forfaitaire", "forfaitaires", "couvre feu", "mendicité", "piétons", "piéton", "ivresse", "plage", "touriste*", "motard*", "scooter*", "absence de billet", "sans licence", "fraudeur*",
    ],
    person: [
      "homme", "femme", "hommes", "femmes", "habitant*", "retraité*", "maire", "ex maire", "ancien maire", "député*", "sénateur*", "ministre", "ex ministre", "ancien ministre", "président", "ex président", "ancien président", "rappeur*", "chanteur*", "chanteuse*", "acteur*", "actrice*", "humoriste", "influenceur*", "influenceuse*", "youtubeur*", "animateur*", "avocat*", "médecin*", "journaliste*", "prison", "ans de prison", "mois de prison", "sursis",
      "emprisonnement", "détention", "garde à vue", "couple", "père", "mère", "fils", "fille", "frère", "soeur", "mari", "épouse", "voisin*", "propriétaire", "locataire*", "particulier*", "quadragénaire", "trentenaire", "sexagénaire", "quinquagénaire", "octogénaire", "septuagénaire", "étudiant*", "lycéen*", "professeur*", "agriculteur*", "militant*", "manifestant*", "gilets jaunes", "violences", "conjugales", "harcèlement", "supportrice",
      "loueur", "loueuse", "internaute*", "élu", "élue", "patron", "dirigeant", "gérant*", "policier*", "gendarme", "tiktokeur*", "styliste", "écrivain*", "essayiste", "polémiste", "éditorialiste", "candidat*", "ex candidat", "zemmour", "sarkozy", "le pen", "trump", "bayrou", "dieudonné", "shakira", "greta thunberg", "outrage", "obtempérer", "escroc", "l'état condamné", "condamne l'état", "à l'état", "adolescent*", "ado", "ados", "mineur*", "lycéenne*", "fraude fiscale", "évasion fiscale", "injure*", "injures", "favoritisme", "emplois fictifs", "emploi fictif", "détournement de fonds", "prise illégale d'intérêts", "chauffard", "braconnier*", "éleveur*", "maraîcher*", "intermittente",
    ],
    privateClaim: [
      "dommages et intérêts", "dommages intérêts", "indemnis*", "dédommage*", "victime*", "prud'hommes", "prud'homal", "préjudice moral", "class action", "action de groupe", "action collective", "diffamation", "licenciement*", "licencié*", "salarié*", "ex salarié", "plaignant*", "contrefaçon", "plagiat", "droits d'auteur", "brevet*", "pension alimentaire", "prestation compensatoire", "divorce", "jury", "parties civiles", "partie civile", "réparation",
      "héritiers", "loyers impayés", "arbitrage",
    ],
    otherPayment: [
      "rançon*", "levée de fonds", "lève", "budget", "impôt*", "impôts", "taxe", "taxes", "subvention*", "loyer*", "retraites", "pension", "prime", "primes", "loto", "euromillions", "jackpot", "cagnotte", "caution", "héritage", "remboursement*", "rembourse*", "indemnité*", "dividende*", "frais de justice", "frais irrépétibles", "dépens",       "marché de", "attribue à", "enchères", "salaire*", "bouclier tarifaire", "clause de", "clause libératoire", "dérobent", "braquage", "vol de", "escroquerie*", "arnaque*", "casse",
    ],
    politics: [
      "sanctions contre la russie", "sanctions contre l'iran", "russie", "russe", "russes", "moscou", "kremlin", "poutine", "iran", "corée du nord", "biélorussie", "venezuela", "cuba", "embargo", "oligarque*", "nouvelles sanctions", "paquet de sanctions", "sanctions économiques", "sanctions européennes", "sanctions américaines", "sanctions internationales", "sanctions occidentales", "train de sanctions", "levée des sanctions", "otan", "droits de douane", "déficit excessif", "déficit public", "myanmar", "birmanie", "mali", "niger",
      "burkina faso", "cédéao", "zelensky",
    ],
    legislation: [
      "projet de loi", "proposition de loi", "nouvelle loi", "nouveau décret", "décret", "arrêté", "code pénal", "députés", "sénateurs", "sénat", "assemblée nationale", "amendement*", "réforme", "jusqu'à 4 %", "amendes pouvant", "passible d'une amende", "peine encourue", "amende encourue", "amende prévue", "amendes prévues", "amende maximale", "quiconque", "contrevenant*", "récidivistes", "que risque", "que risquez", "ce que vous risquez", "risquez", "comment", "guide", "tout savoir", "mode d'emploi",
      "ce qui change", "va devenir", "désormais", "amendes pour", "des amendes de", "des amendes", "arsenal", "barème", "veut créer", "instaure", "instaurer", "durcit", "durcissement", "porter à", "porte à", "passe de", "passer de", "prévoit des amendes", "prévoit une amende", "sera puni", "est puni", "sont punis", "préparer", "si vous", "vous", "webinaire", "formation", "conseils", "interdiction totale", "obligatoire*", "plan anti", "relève", "relèvent", "plafond*", "passe à", "absence de billet", "plus chère", "plus chères", "plus élevées",
    ],
    statistics: ["amendes infligées en", 
      "bilan", "rapport annuel", "rapport d'activité", "depuis le début de l'année", "nombre d'amendes", "montant total des amendes", "total des amendes", "les plus grosses amendes", "plus grosses amendes", "plus grandes amendes", "les plus fortes amendes", "plus fortes amendes", "classement", "top 10", "top 5", "palmarès", "statistiques", "en hausse", "en baisse", "en moyenne", "chiffres", "sanctions prononcées en", "sanctions en", "amendes en", "a prononcé ... sanctions", "recettes des amendes", "rapport*", "étude", "baromètre",
      "sondage", "depuis 2018", "panorama", "rétrospective", "chaque année", "par an", "la majorité des", "la plupart des", "montant cumulé de", "sanctions dans le cadre",
    ],
    spans: ["ces dernières années", "au fil des années", "en dix ans", "en cinq ans", "ces ... dernières années", "depuis dix ans", "au cours des ... années"],
    markets: ["bourse", "cac 40", "wall street"],
  },
  roles: {
    agent: ["par", "de la part de", "de la part du", "de la part d'"],
    patient: ["à", "au", "aux", "contre", "à l'encontre de", "à l'encontre du", "à l'encontre d'", "à l'égard de", "pour", "visant", "envers", "infligée à", "prononcée contre", "visant la"],
    reason: [
      "pour", "après", "suite à", "en raison de", "à cause de", "faute de", "faute d'", "concernant", "dans", "sur", "qui", "lors", "au titre de", "à la suite de", "dont", "afin", "car", "parce", "depuis", "malgré", "selon",       "coupable", "accusé*", "où", "alors", "mais", "sous", "via", "chez", "suspecté*", "faisant", "ayant", "jugé*"],
    of: ["de", "du", "des", "d'"],
    and: ["et", "ainsi que", "et à", "et au", "et aux", "de même que"],
    articles: [
      "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "géant", "grand", "grande", "société", "nouvelle", "nouveau", "ex", "ancien", "ancienne", "célèbre", "dite",
    ],
  },
  bodies: {
    byField: {
      privacy: [
        "autorité* de protection des données", "autorité de protection des données personnelles", "autorité* de contrôle", "gendarme des données personnelles", "gendarme de la vie privée", "gendarme des données", "régulateur* de la vie privée", "régulateur des données personnelles", "régulateur de la protection des données", "gardien des données personnelles", "gardien de la vie privée", "commission de protection des données",
        "commission pour la protection des données", "commissaire à la protection des données", "préposé à la protection des données", "commission d'accès à l'information", "commissariat à la protection de la vie privée", "commission nationale pour la protection des données", "gendarme français des données personnelles", "autorité chargée de la protection des données", "homologue de la cnil", "équivalent de la cnil", "cnil", "commission nationale de l'informatique et des libertés",
        "gendarme de la protection des données", "apd", "commission de la protection des données",
      ],
      competition: [
        "autorité* de la concurrence", "gendarme de la concurrence", "régulateur* de la concurrence", "commission de la concurrence", "conseil de la concurrence", "autorité antitrust", "autorité* de concurrence", "régulateur* antitrust", "gendarme antitrust", "office des cartels", "bureau de la concurrence", "autorité antimonopole", "office fédéral de lutte contre les cartels", "tribunal de la concurrence",
      ],
      financial: [
        "autorité des marchés financiers", "gendarme des marchés", "gendarme des marchés financiers", "gendarme boursier", "gendarme de la bourse", "gendarme bancaire", "gendarme financier", "régulateur* financier*", "régulateur* bancaire*", "régulateur* boursier*", "autorité de contrôle prudentiel", "superviseur bancaire", "superviseur financier", "banque centrale", "autorité de surveillance des marchés", "commission de surveillance du secteur financier", "autorité des services et marchés financiers", "police de la bourse",
        "régulateur des marchés", "commission des sanctions", "autorité de surveillance financière",
      ],
      consumer: ["répression des fraudes", "gendarme de la consommation", "direction générale de la concurrence", "autorité de protection des consommateurs", "régulateur de la consommation", "ddpp", "autorité de la consommation", "office de la protection du consommateur"],
      telecoms: ["gendarme des télécoms", "régulateur* des télécoms", "régulateur* des télécommunications", "autorité des télécoms", "régulateur télécoms"],
      media: ["gendarme de l'audiovisuel", "régulateur* de l'audiovisuel", "régulateur* des médias", "gendarme des médias", "conseil supérieur de l'audiovisuel", "gendarme du numérique", "régulateur du numérique"],
      energy: ["régulateur* de l'énergie", "gendarme de l'énergie", "commission de régulation de l'énergie", "autorité de sûreté nucléaire"],
      environment: ["autorité environnementale", "agence de l'environnement", "police de l'environnement"],
      health: ["agence du médicament", "agence nationale de sécurité du médicament", "agence régionale de santé", "autorité de sécurité alimentaire"],
      labour: ["inspection du travail", "dreets", "direccte"],
      tax: ["fisc", "administration fiscale", "autorités fiscales"],
      sanctions: ["douanes", "administration des douanes"],
      general: ["autorité nationale des jeux", "gendarme des jeux", "régulateur des jeux", "autorité de régulation des transports", "régulateur du rail", "agence française anticorruption"],
    },
    regulator: ["régulateur*", "gendarme", "autorité", "autorités", "commission", "superviseur*", "gardien", "agence", "police", "instance", "organisme de contrôle", "antitrust"],
    court: [
      "tribunal", "tribunaux", "cour", "cour d'appel", "cour de cassation", "conseil d'état", "cour de justice", "cour suprême", "tribunal administratif", "tribunal correctionnel", "tribunal de commerce", "tribunal de l'ue", "tribunal judiciaire", "tribunal de l'union européenne", "cour administrative d'appel", "juge*", "justice", "cjue", "conseil constitutionnel", "cour des marchés", "tribunal fédéral", "haute cour", "magistrats", "cour administrative", "justice européenne",
    ],
    government: ["parquet", "procureur*", "gouvernement", "ministère*", "état", "états", "préfecture", "préfet*", "bercy", "ministre", "trésor", "département de la justice", "mairie", "parquet national financier", "pékin", "moscou", "washington", "ministère public", "texas", "californie", "état de new york"],
    countries: {
      FR: ["français*", "paris", "hexagone"], DE: ["allemand*", "berlin", "outre rhin"], IE: ["irlandais*", "dublin"], IT: ["italien*", "rome"], ES: ["espagnol*", "madrid"], NL: ["néerlandais*", "hollandais*", "la haye", "hollande"], BE: ["belge*"], LU: ["luxembourgeois*"], PT: ["portugais*", "lisbonne"],
      AT: ["autrichien*", "vienne"], CH: ["suisse*", "helvétique*", "berne"], PL: ["polonais*", "varsovie"], SE: ["suédois*", "stockholm"], DK: ["danois*", "copenhague"], NO: ["norvégien*", "oslo"], FI: ["finlandais*", "helsinki"], IS: ["islandais*"], CZ: ["tchèque*", "prague"], SK: ["slovaque*"], SI: ["slovène*"],
      HU: ["hongrois*", "budapest"], RO: ["roumain*", "bucarest"], BG: ["bulgare*", "sofia"], GR: ["grec", "grecs", "grecque*", "athènes", "hellénique"], HR: ["croate*"], CY: ["chypriote*"], MT: ["maltais*"], EE: ["estonien*"], LV: ["letton*"], LT: ["lituanien*"], LI: ["liechtensteinois*"],
      GB: ["britannique*", "anglais*", "londres", "outre manche", "royaume uni"], US: ["américain*", "états unis", "états uniens", "washington", "us", "usa", "outre atlantique", "étasunien*"], CA: ["canadien*", "québécois*", "québec", "ottawa"], AU: ["australien*"], NZ: ["néo zélandais*"], JP: ["japonais*", "tokyo", "nippon*"],
      KR: ["sud coréen*", "coréen*", "séoul", "corée du sud"], CN: ["chinois*", "pékin"], IN: ["indien*", "new delhi"], BR: ["brésilien*"], TR: ["turc", "turcs", "turque*", "ankara"], NG: ["nigérian*"], ZA: ["sud africain*"], RU: ["russe*", "moscou"], UA: ["ukrainien*"], MX: ["mexicain*"], AR: ["argentin*"], CL: ["chilien*"],
      CO: ["colombien*"], IL: ["israélien*"], SG: ["singapourien*"], HK: ["hongkongais*"], TW: ["taïwanais*"], ID: ["indonésien*"], MY: ["malaisien*"], PH: ["philippin*"], TH: ["thaïlandais*"], VN: ["vietnamien*"], MA: ["marocain*"], TN: ["tunisien*"], DZ: ["algérien*"], SN: ["sénégalais*"], CI: ["ivoirien*"], MC: ["monégasque*"],
      EG: ["égyptien*"], AE: ["émirati*"], SA: ["saoudien*"], RS: ["serbe*"], EU: ["européen*", "ue", "l'ue", "bruxelles", "union européenne", "europe"],
    },
    fieldCues: {
      privacy: ["rgpd", "vie privée", "données personnelles", "protection des données", "reconnaissance faciale", "cookie*", "fuite de données", "violation de données", "transfert de données", "biométri*", "prospection commerciale", "spam", "vidéosurveillance", "données de santé", "traceurs", "mots de passe", "données à caractère personnel", "surveillance des salariés"],
      competition: ["abus de position dominante", "position dominante", "cartel*", "entente", "ententes", "anticoncurrentiel*", "concurrence", "antitrust", "dma", "monopole*", "concentration"],
      financial: ["blanchiment", "marchés financiers", "délit d'initié", "manipulation de cours", "boursier*", "lcb ft", "investisseurs", "anti blanchiment", "démarchage bancaire"],
      consumer: ["pratiques commerciales trompeuses", "pratique commerciale trompeuse", "consommateur*", "publicité mensongère", "délais de paiement", "retards de paiement", "greenwashing", "écoblanchiment", "clauses abusives", "démarchage téléphonique", "fausses promotions"],
      telecoms: ["télécom*", "fibre optique", "itinérance"],
      media: ["audiovisuel*", "chaîne", "émission*", "antenne", "dsa", "contenus haineux", "désinformation", "site pornographique", "sites pornographiques", "vérification de l'âge"],
      environment: ["pollution", "pollué", "rejets", "déversement", "environnement"],
      labour: ["accident mortel", "mort d'un ouvrier", "mort d'un salarié", "travail dissimulé", "accident du travail", "travailleurs détachés"],
      sanctions: ["violation de l'embargo", "contrôle des exportations"],
      energy: ["marché de gros de l'énergie", "rupture de contrats d'électricité"],
    },
  },
  names: {
    firms: [
      "société", "sociétés", "entreprise", "entreprises", "groupe", "géant", "géants", "firme", "banque", "banques", "plateforme", "plateformes", "réseau social", "opérateur", "opérateurs", "fournisseur", "éditeur", "site", "sites", "application", "appli", "filiale", "filiales", "start up", "startup", "assureur", "mutuelle", "chaîne", "enseigne", "distributeur", "fabricant", "constructeur", "constructeurs", "laboratoire", "laboratoires", "compagnie", "compagnies",
      "association", "hôpital", "clinique", "commune", "ville", "université", "école", "régie", "cabinet", "agence", "courtier", "prestataire", "sous traitant", "responsable de traitement", "maison mère", "moteur de recherche", "messagerie", "service", "magasin", "magasins", "supermarché*", "hôtel", "restaurant", "syndicat", "parti", "fédération", "fondation", "organisme", "établissement", "société de gestion", "fintech", "néobanque", "casino", "loueur", "transporteur", "avionneur", "industriel", "industriels",
      "pure player", "spécialiste", "leader", "numéro un", "producteur", "producteurs", "marque", "boutique", "concessionnaire", "marketplace", "place de marché", "boîte", "pme", "hébergeur", "bailleur", "organisation", "société de reconnaissance faciale", "opérateur de télécommunications", "opérateur télécoms", "fournisseur d'accès", "fournisseur d'énergie", "agence de voyages", "chaîne de supermarchés", "chaîne de télévision", "société de crédit", "compagnie d'assurance", "compagnie aérienne", "fabricant de puces", "éditeur de logiciels", "site de rencontres", "réseau de crèches", "entreprise de transport", "société de courtage", "plateforme de streaming", "plateforme de réservation", "société de publicité", "spécialiste du ciblage publicitaire", "courtier en données", "géant du commerce en ligne", "géant de la fast fashion", "bailleur social", "établissement de santé", "établissement de paiement",
    ],
    notNames: [
      "exclusif", "direct", "en direct", "vidéo", "actualité", "actu", "info", "infos", "pourquoi", "comment", "que", "qui", "quand", "où", "combien", "amende", "amendes", "sanction", "sanctions", "record", "rgpd", "cookies", "cookie", "données", "données personnelles", "vie privée", "concurrence", "antitrust", "justice", "affaire", "procès", "cartel", "entente", "faute", "après", "selon", "pour", "par", "avec", "sans", "dans", "sur", "sous", "plus", "moins", "une", "un", "le", "la", "les", "des", "deux", "trois", "quatre", "cinq",
      "nouvelle", "nouveau", "première", "premier", "c'est", "ce", "cette", "ces", "il", "elle", "ils", "elles", "on", "nous", "vous", "son", "sa", "ses", "leur", "mais", "et", "ou", "donc", "car", "ni", "si", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "article", "loi", "décision", "délibération", "commission", "conseil", "tribunal",
      "cour", "gouvernement", "police", "ministre", "ministère", "président", "parlement", "état", "régulateur", "autorité", "gendarme", "pollution", "climat", "fraude", "fisc", "santé", "publicité", "démarchage", "télécoms", "intelligence artificielle", "big tech", "gafam", "mort", "budget", "bilan", "formation restreinte", "afin", "alors", "ainsi", "aussi", "en", "au", "aux", "à", "de", "du", "d'", "l'", "l", "d", "condamné", "condamnée", "sanctionné", "sanctionnée",
      "bitcoin", "crypto", "europe", "france", "internet", "web", "tech", "numérique", "sms", "mms", "pdf", "url", "ia",
    ],
    personTitles: ["m.", "mme", "monsieur", "madame", "docteur", "dr", "maître", "me", "pdg", "patron", "président", "ministre", "député", "maire", "directeur", "directrice", "fondateur", "cofondateur", "procureur", "juge", "professeur", "porte parole", "commissaire"],
    legalForms: ["sasu", "sarl", "eurl", "sca", "snc", "sci", "scop", "gie", "sprl", "srl", "asbl", "sàrl", "scrl", "société anonyme"],
  },
  dates: {
    decided: ["le", "du", "en date du", "par délibération du", "par décision du", "décision du", "délibération du", "par arrêt du", "par jugement du", "rendue le", "datée du", "prononcée le", "adoptée le", "ce"],
    ofOrder: ["de", "du", "d'", "en", "en date du", "décision du", "délibération du", "injonction d'", "datant de", "prononcée en", "prise en", "prononcée le"],
    today: ["aujourd'hui", "ce jour", "ce matin", "ce midi"],
    yesterday: ["hier"],
    weekdays: [["lundi", "lun"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"], ["dimanche"]],
    months: { janv: 1, jan: 1, févr: 2, fév: 2, avr: 4, juil: 7, sept: 9, oct: 10, nov: 11, déc: 12 },
    durations: { "jour*": "D", "semaine*": "W", mois: "M", "an/ans/année*": "Y" },
  },
}; // biome-ignore format: vocabulary
