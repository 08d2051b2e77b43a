import type { Locale } from "../locale.ts";

/** Portuguese, of Portugal and of Brazil. */
export const pt: Locale = {
  code: "pt",
  name: "Portuguese",
  identify: [
    "o", "a", "os", "as", "de", "do", "da", "dos", "das", "e", "em", "no", "na", "nos", "nas", "um", "uma", "que", "por", "para", "com", "não", "se", "ao", "à", "aos", "às", "pelo", "pela",
    "mais", "após", "foi", "é", "são", "seu", "sua", "sobre", "como", "mas", "entre", "até", "sem", "ser", "tem", "diz", "pode", "vai", "multa", "coima", "milhões", "euros", "reais", "também", "bilhão", "bilhões", "milhão", "pelos", "pelas", "duas", "dois", "há", "isso", "condena", "empresa",
  ],
  letters: "ãõ",
  numerals: {
    decimal: ",",
    scales: {
      cem: 2, cento: 2, mil: 3, milhar: 3, milhares: 3, k: 3, milhão: 6, milhões: 6, m: 6, mi: 6, mln: 6, bilhão: 9, bilhões: 9, bi: 9, bn: 9, trilhão: 12, trilhões: 12, tri: 12,
      bilião: 12, biliões: 12,
    },
    words: {
      um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15,
      dezasseis: 16, dezesseis: 16, dezassete: 17, dezessete: 17, dezoito: 18, dezanove: 19, dezenove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70,
      oitenta: 80, noventa: 90, duzentos: 200, duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500, quinhentas: 500, seiscentos: 600,
      seiscentas: 600, setecentos: 700, setecentas: 700, oitocentos: 800, oitocentas: 800, novecentos: 900, novecentas: 900, meio: 0.5, meia: 0.5,
    },
    joiners: ["e"],
  },
  money: {
    currencies: {
      "euro/euros": "EUR", "dólar/dólares": "USD|CAD|AUD|SGD|HKD", "dólar/dólares americano/americanos/norte americanos": "USD", "dólares dos estados unidos": "USD", "dólar/dólares canadense/canadenses/canadiano/canadianos": "CAD",
      "dólar/dólares australiano/australianos": "AUD", "dólar/dólares neozelandês/neozelandeses": "NZD", "dólar/dólares de singapura": "SGD", "dólar/dólares de hong kong": "HKD",
      "libra/libras esterlina/esterlinas": "GBP", "libra/libras": "GBP", "franco/francos suíço/suíços": "CHF", "franco/francos": "CHF", "iene/ienes": "JPY", "yuan/yuans/iuane/iuanes": "CNY", "renminbi": "CNY",
      "won/wons": "KRW", "rupia/rupias": "INR", "rublo/rublos": "RUB", "zloty/zlotys/zlótis": "PLN", "coroa/coroas sueca/suecas": "SEK", "coroa/coroas dinamarquesa/dinamarquesas": "DKK", "coroa/coroas norueguesa/norueguesas": "NOK",
      "coroa/coroas checa/checas/tcheca/tchecas": "CZK", "coroa/coroas": "SEK|DKK|NOK|CZK", "forint/florim/florins húngaros": "HUF", "lira/liras turca/turcas": "TRY", "real/reais": "BRL", "peso/pesos": "MXN|ARS|CLP|COP",
      "peso/pesos mexicano/mexicanos": "MXN", "peso/pesos argentino/argentinos": "ARS", "peso/pesos chileno/chilenos": "CLP", "peso/pesos colombiano/colombianos": "COP", "kwanza/kwanzas": "AOA", "metical/meticais": "MZN", "escudo/escudos": "CVE",
      "grivna*/hryvnia*": "UAH", "dirham*": "AED", "naira*": "NGN", "rand/rands": "ZAR", "shekel*": "ILS",
    },
    subunits: { "cêntimo*": "EUR", "centavo*": "BRL|USD", "pence": "GBP" },
    of: ["de"],
    atMost: ["até", "de até", "no máximo", "máximo de", "um máximo de", "não superior a", "máxima de", "pode chegar a", "podem chegar a", "pode ir até", "podem ir até", "limitada a", "que pode atingir", "pode atingir", "inferior a"],
    atLeast: ["mais de", "pelo menos", "superior a", "no mínimo", "acima de", "mínimo de", "ultrapassa os", "superior aos"],
    about: ["cerca de", "aproximadamente", "quase", "perto de", "em torno de", "por volta de", "uns", "próximo de", "na ordem dos", "à volta de"],
    to: ["a", "e", "ou", "para"],
    from: ["de", "entre", "desde"],
    perDay: ["por dia", "ao dia", "por cada dia", "diária", "diárias", "diário", "diários", "por dia de atraso", "por cada dia de atraso", "por dia de descumprimento"],
    perWeek: ["por semana", "semanal", "semanais"],
    perMonth: ["por mês", "ao mês", "mensal", "mensais"],
    total: ["no total", "ao todo", "total", "totais", "totaliza*", "totalizando", "somam", "soma", "num total de", "no valor total de", "conjunta", "em conjunto", "global"],
    converted: ["equivalente a", "equivalentes a", "equivale a", "o equivalente a", "cerca de", "ou seja", "aproximadamente", "na cotação atual", "em conversão", "ao câmbio"],
    background: [
      "faturamento", "facturação", "faturação", "volume de negócios", "receita", "receitas", "vendas", "lucro*", "lucra", "lucrou", "ganhos", "rodada", "ronda", "financiamento*", "investimento*", "investir", "investe", "investiu", "orçamento", "contrato*", "contrata", "contratou", "adjudic*", "capitalização", "avaliad*", "avaliação", "custo*", "custas", "prejuízo*", "perdas", "aquisição", "compra", "comprou", "comprar", "fusão", "opa", "empréstimo*",
      "crédito*", "subsídio*", "subvenç*", "salário*", "bónus", "bônus", "dívida*", "doação", "doações", "provisão", "provisionou", "danos", "fraude de", "utilizadores", "usuários", "clientes", "cláusula", "transferência de", "arrecada*", "arrecadou", "venda", "vende", "vendeu", "preço*", "honorários", "poupança*", "comissões", "indemniz*", "indeniz*", "captou", "capta", "prémio", "prêmio", "resgate", "dividendos", "gastou", "gasta", "capital",
    ],
  },
  penalty: {
    fine: ["multa/multas", "coima/coimas", "supermulta*", "mega multa*", "megamulta*", "sanção pecuniária", "sanções pecuniárias", "sanção financeira", "sanções financeiras", "penalidade pecuniária", "multa milionária", "sanção administrativa", "coima milionária"],
    penalty: ["sanção", "sanções", "penalidade*", "penalização", "penalizações", "castigo", "punição", "condenação", "contraordenação", "contraordenações", "sanciona*", "pune", "puniu", "punid*", "castiga*", "condena*"],
    fines: [
      "multa", "multam", "multou", "multaram", "multar", "multando", "tem multado", "volta a multar", "sanciona", "sancionam", "sancionou", "sancionaram", "sancionar", "autua", "autuou", "autuam", "castiga", "castigou", "penaliza", "penalizou", "coimou", "coima a", "multa de novo", "multa novamente", "volta a sancionar",
    ],
    fined: [
      "foi multad*", "foram multad*", "é multad*", "são multad*", "multado", "multada", "multados", "multadas", "multado em", "multada em", "multadas em", "multados em", "multado pela", "multada pela", "multado pelo", "multada pelo", "sido multad*", "foi sancionad*", "sancionado", "sancionada", "sancionados", "sancionadas", "foi punid*", "punido com", "punida com", "punidos com", "punidas com", "punido", "punida", "autuado", "autuada", "foi autuad*", "condenad* ao pagamento", "condenad* a pagar multa", "condenad* a pagar coima", "condenad* a pagar uma coima", "condenad* a pagar uma multa", "coimad*",
      "condenad* a multa", "castigad* com", "alvo de multa", "alvo de coima",
    ],
    imposes: [
      "aplica", "aplicam", "aplicou", "aplicaram", "aplicar", "aplicada", "aplicadas", "aplicado", "aplicando", "impõe", "impõem", "impôs", "impuseram", "impor", "imposta", "impostas", "imposto", "condena", "condenam", "condenou", "condenar", "fixa", "fixou", "fixada", "emite", "emitiu", "notifica", "notificou", "anuncia", "anunciou", "confirma", "decide", "decidiu", "determina", "determinou", "exige", "exigiu", "ordena ... pagar", "ordenou ... pagar", "obriga ... a pagar", "pune",
      "puniu", "castiga", "castigou", "lavra", "lavrou", "reclama", "tasca", "espeta", "publicou", "resultando em", "resultou em", "manda ... pagar", "cobra multa", "cobra coima", "punem", "puniram", "punir", "ameaça", "ameaçou",
    ],
    receives: [
      "recebe", "receberam", "recebeu", "recebem", "receber", "leva multa", "levou multa", "levam multa", "apanha", "apanhou", "condenado a", "condenada a", "condenados a", "condenadas a", "condenado", "condenada", "é condenad*", "foi condenad*", "foram condenad*", "alvo de", "sofre", "sofreu", "obrigad* a pagar", "terá de pagar", "terá que pagar", "toma", "tomou", "ganha multa", "acumula", "punid*", "castigad*", "penalizad*", "arrisca já", "sujeit* ao pagamento", "forçad* a pagar", "levar", "apanhar", "ganhar multa", "levarem",
    ],
    pays: [
      "paga", "pagam", "pagou", "pagaram", "pagar", "pagará", "pagarão", "vai pagar", "vão pagar", "terá de pagar", "terão de pagar", "terá que pagar", "terão que pagar", "tem de pagar", "tem que pagar", "deve pagar", "deverá pagar", "aceita pagar", "aceitou pagar", "desembolsa", "desembolsar", "desembolsará", "pagando", "liquidar", "aceitam pagar",
    ],
    settles: [
      "aceita pagar", "aceitou pagar", "aceitam pagar", "concorda em pagar", "concordou em pagar", "acordo com", "fecha acordo", "fechou acordo", "fecham acordo", "faz acordo", "fez acordo", "chega a acordo", "chegou a acordo", "chega a um acordo", "firma acordo", "firmou acordo", "assina acordo", "assinou acordo", "acordo judicial", "acordo extrajudicial", "termo de ajustamento de conduta", "termo de compromisso", "tac", "termo de cessação", "acordo de leniência", "para encerrar", "encerrar a investigação", "para encerrar a investigação", "encerra", "para pôr fim", "pôr fim ao processo", "para evitar julgamento", "transação",
      "transação penal", "suspensão provisória do processo", "declara se culpada", "declarou se culpada", "para resolver", "confessa", "admite culpa", "procedimento de transação",
    ],
    orders: ["ordena", "ordenou", "ordena ... que", "determina que", "determinou que", "determina a suspensão", "determina suspensão", "determina", "determinou", "manda", "mandou", "proíbe", "proibiu", "suspende", "suspendeu", "bloqueia", "bloqueou", "obriga", "obrigou", "adverte", "advertência", "repreensão", "repreende", "medida cautelar", "medida preventiva", "medidas corretivas", "exige que", "impõe ... que", "intima", "notifica ... para", "admoestação", "recomendação vinculativa"],
    periodic: ["sanç* pecuniária* compulsória*", "sanção pecuniária compulsória", "sanções pecuniárias compulsórias", "multa diária", "multas diárias", "multa* coercitiva*", "multa cominatória", "multas cominatórias", "astreinte*", "sanção diária", "coima diária", "penalidade diária", "sanções compulsórias", "sanção compulsória"],
    due: ["acumulad*", "mais", "adicional", "adicionais", "nova coima", "nova multa", "vencid*", "executa", "execução", "compulsóri*", "outra multa", "em atraso", "liquid*"],
    disobeyed: [
      "descumpre", "descumprir", "descumpriu", "descumprimento", "por descumprir", "não cumprir", "por não cumprir", "não cumpriu", "incumprimento", "incumpriu", "não acatar", "não acatou", "desobedecer", "desobediência", "desobedeceu", "desrespeitar", "desrespeito", "desrespeitou", "ignorar", "ignorou", "por ter ignorado", "violar", "apesar de", "não ter cumprido", "ter incumprido", "violação de", "não executar",
    ],
    orderNouns: ["ordem", "ordens", "decisão", "decisões", "determinação", "determinações", "deliberação", "medida cautelar", "liminar", "sentença", "acórdão", "ordem judicial", "decisão judicial", "compromisso*", "ordem anterior", "decisão anterior", "despacho", "notificação", "medida preventiva", "condições impostas"],
    wrongs: [
      "infração", "infrações", "infrac*", "violaç*", "violar", "incumprimento", "fraude*", "abuso*", "práticas", "prática", "acusações", "investigação", "corrupção", "suborno*", "branqueamento", "lavagem", "cartel", "cartéis", "enganos*", "ilegal*", "ilícit*", "processo", "caso", "vazamento", "negligência", "irregularidades", "manipula*", "fuga de dados", "desrespeito", "cobrança indevida", "poluição", "falhas", "escândalo", "falha", "deficiências", "omitir", "omissão", "litígio", "culpada", "culpado", "coima", "coimas",
    ],
  },
  outcome: {
    appeals: ["recurso ... contra", "recorre", "recorrem", "recorreu", "vai recorrer", "vão recorrer", "recorrer", "recorrerá", "apela", "apelou", "contesta", "contestou", "vai contestar", "impugna", "impugnou", "impugna judicialmente", "vai impugnar", "apresenta recurso", "apresentou recurso", "entra com recurso", "entrou com recurso", "interpõe recurso", "interpôs recurso", "recurso contra", "aciona a justiça contra", "tenta anular", "mantém multa", "mantém a multa", "mantém coima", "mantém a coima", "mantêm multa"],
    upholds: [
      "confirma", "confirmam", "confirmou", "confirmad*", "confirmar", "confirmando", "mantém", "mantêm", "manteve", "mantiveram", "mantid*", "manter", "rejeita recurso", "rejeita ... recurso", "rejeitou ... recurso", "nega recurso", "nega ... recurso", "negou ... recurso", "nega provimento", "negou provimento", "indefere", "indeferiu", "valida", "validou", "dá razão à anacom", "dá razão à concorrência", "dá razão à autoridade", "perde recurso", "perde ... recurso", "julga improcedente", "improcedente", "ratifica", "chumba ... recurso", "chumba recurso", "mantém multa", "mantém a multa", "mantém coima", "mantém a coima",
    ],
    reduces: ["reduz", "reduzem", "reduziu", "reduzid*", "reduzir", "redução", "baixa", "baixou", "diminui", "diminuiu", "corta", "cortou", "desce", "desceu", "anula parcialmente", "anulou parcialmente", "anulada parcialmente", "anula em parte", "atenua", "dá parcial provimento", "parcialmente procedente"],
    annuls: ["anula", "anulam", "anulou", "anulad*", "anulação", "anular", "anulando", "revoga", "revogou", "revogad*", "derruba", "derrubou", "derrubad*", "invalida", "invalidou", "suspende multa", "suspende a multa", "cancela", "cancelou", "cancelad*", "absolve", "absolveu", "absolvid*", "dá razão a", "deu razão a", "dá provimento", "vence recurso", "ganha recurso", "prescreve", "prescreveu", "livra", "afasta a multa", "afasta multa", "declara nula", "nulidade", "extingue", "deixa cair"],
    objects: ["decisão", "multa", "multas", "coima", "coimas", "sanção", "sanções", "recurso", "condenação", "penalidade", "acórdão", "sentença", "autuação", "auto de infração"],
  },
  modality: {
    first: true,
    possible: ["para evitar", "por receio", "receia", "receio de", "teme", "temem", "ou multa", "ou paga", "provisiona", 
      "pode", "podem", "poderá", "poderão", "poderia", "poderiam", "arrisca", "arriscam", "arrisca se", "risco", "risco de", "ameaça", "ameaçam", "ameaçou", "ameaçad*", "sob pena", "sob pena de", "se não", "possível", "possíveis", "eventual", "eventuais", "potencial", "potenciais", "sujeit* a", "enfrenta", "enfrentam", "incorre em", "incorrem em", "em caso de", "perigo", "caso descumpra", "corre o risco",
    ],
    sought: ["pedem que", "pede que", "pediu que", "pediram que",
      "propõe", "propôs", "proposta", "pede", "pedem", "pediu", "solicita", "solicitou", "requer", "requereu", "quer", "querem", "queria", "pretende", "planeia", "planeja", "pondera", "estuda", "prepara", "intenção", "nota de ilicitude", "processo administrativo", "abre processo", "abriu processo", "instaura", "instaurou", "multará", "será multad*", "vai multar", "vai ser multad*", "preliminar*", "recomenda", "recomendou",
      "mpf pede", "ação civil pública", "prestes a", "cobra explicações",
    ],
    backdrop: ["após", "depois de", "apesar de", "na sequência de"],
    lessons: ["mostra", "prova", "é um", "é uma", "significa", "levanta"],
    negated: ["multa falsa", "multas falsas", "falsas multas", "falsa multa", 
      "escapa", "escapou", "escapar", "livra se", "não multa", "não foi multad*", "não aplica", "não aplicou", "não impõe", "sem multa", "sem coima", "sem aplicar", "nenhuma multa", "nenhuma coima", "qualquer coima", "qualquer multa", "arquiva", "arquivou", "arquivamento", "arquivad*", "absolvid*", "isenta", "isentou", "isenção", "perdoa", "perdoou", "em vez de multa", "em vez de coima", "desiste", "descarta", "anistia", "amnistia", "evita/evitou/evitar/evitam (uma/a/as) multa/multas/coima/coimas/sanção", "não foi condenad*", "não será multad*", "não foi punid*", "não será punid*", "devolve a multa", "dispensa da coima", "nunca foi multad*", "perdão da multa", "apesar da multa", "apesar das multas", "apesar da coima", "apesar das coimas", "sanção de advertência", "sanção de admoestação", "suas multas", "suas coimas", "pode aplicar multas", "pode aplicar coimas", "pode impor multas", "podem aplicar multas", "não vai recorrer", "não recorre", "não recorrerá", "não vão recorrer",
    ],
    earlier: [
      "já tinha", "já havia", "anteriormente", "no ano passado", "ano passado", "no mês passado", "mês passado", "na semana passada", "no passado", "há um ano", "há dois anos", "há anos", "tinha sido", "havia sido", "tinha multado", "havia multado", "tinha aplicado", "à época", "meses depois", "anos depois", "após multa", "nos últimos anos", "multa anterior", "coima anterior", "multas anteriores", "anos atrás",
    ],
  },
  context: {
    sport: [
      "liga portugal", "primeira liga", "brasileirão", "libertadores", "uefa", "fifa", "cbf", "fpf", "stjd", "conmebol", "champions", "liga dos campeões", "liga europa", "futebol*", "basquete*", "nba", "nfl", "ténis", "tênis", "atp", "wta", "rugby", "vôlei", "ciclismo", "fórmula 1", "f1", "fia", "motogp", "grande prémio", "olimpíadas", "jogos olímpicos", "mundial", "copa do mundo", "copa do brasil", "eurocopa", "jogador*", "jogadora*", "treinador*", "técnico", "avançado", "atacante*", "goleiro", "guarda redes", "guardião", "médio", "zagueiro*", "lateral", "árbitro*", "jogo", "jogos", "partida", "penálti*",
      "pênalti*", "adepto*", "torcida*", "torcedor*", "estádio*", "claque*", "pirotecnia", "benfica", "sporting", "fc porto", "braga", "flamengo", "corinthians", "palmeiras", "vasco", "santos", "grêmio", "internacional", "botafogo", "fluminense", "são paulo fc", "cruzeiro", "atlético mineiro", "clube", "clubes", "conselho de disciplina", "cartão amarelo", "cartão vermelho", "dérbi", "piloto*", "equipa", "escuderia", "temporada", "golo", "golos", "gols", "seleção", "campeonato", "federação", "federação portuguesa", "cláusula", "rescisória", "desporto", "esporte*", "desportiv*", "esportiv*", "doping",
    ],
    traffic: ["bar", "bares", "café", "pastelaria", "barbearia", "quiosque", 
      "trânsito", "condutor*", "condutora*", "motorista*", "radar*", "velocidade", "estacionar", "estacionamento", "carta de condução", "cnh", "pontos na carteira", "álcool", "alcoolemia", "bafômetro", "lei seca", "trotinete*", "patinete*", "ciclista*", "bicicleta*", "semáforo", "cinto de segurança", "volante", "ao volante", "detran", "psp", "gnr", "prf", "rodízio", "pedágio", "portagem", "portagens", "passageiro*", "passageira*", "carro", "carros", "moto", "motos", "motociclista*", "veículo*", "peão", "pedestre*", "passeio", "calçada", "turista*", "cão", "cães", "praia", "praias", "lixo", "beata", "beatas", "fumar",
      "licenciamento", "dpvat", "rodoviária", "via verde", "estrada", "rodovia",
    ],
    person: [
      "homem", "mulher", "homens", "mulheres", "jovem", "idos*", "reformad*", "aposentad*", "autarca", "ex autarca", "presidente da câmara", "prefeito*", "ex prefeito*", "ministro", "ministra", "ex ministro", "deputad*", "vereador*", "senador*", "governador*", "ex governador*", "político*", "cantor*", "cantora*", "ator", "atriz", "rapper", "influenciador*", "influencer*", "youtuber*", "streamer*", "jornalista*", "advogad*", "médic*", "prisão", "anos de prisão", "meses de prisão", "pena suspensa", "cadeia", "preso", "presa", "detid*", "casal", "pai", "mãe", "filho*", "filha", "irmão", "marido", "esposa", "proprietário", "proprietária",
      "inquilin*", "estudante*", "professor*", "agricultor*", "ativista*", "manifestante*", "polícia", "policial", "agente", "empresário*", "empresária", "morador*", "vizinh*", "cidadão", "cidadãos", "bolsonaro", "lula", "trump", "trabalhador", "apresentador*", "padre", "pastor", "burlão", "comentador*", "particular", "particulares", "contribuinte", "contribuintes", "fazendeiro*", "pescador*", "fraude fiscal", "evasão fiscal", "peculato", "injúria", "caçador*",
    ],
    privateClaim: [
      "indemniz*", "indeniz*", "danos morais", "dano moral", "vítima*", "ação coletiva", "processo trabalhista", "rescisão", "despedimento*", "demissão", "demitid*", "fgts", "verbas rescisórias", "pensão alimentícia", "divórcio", "direitos de autor", "direitos autorais", "patente*", "plágio", "difamação", "arbitragem", "cliente", "consumidora", "herdeiros", "passageira", "compensação", "ressarcir", "ressarcimento", "multa rescisória", "funcionári*", "ex funcionári*", "trabalhista", "tribunal do trabalho",
    ],
    otherPayment: [
      "resgate", "ransomware", "rodada de", "capta", "captou", "orçamento", "imposto de", "impostos", "iva", "irs", "irc", "icms", "ipva", "iptu", "subsídio*", "subvenç*", "bolsa", "pensão", "pensões", "abono", "bónus", "salário*", "lotaria", "loteria", "mega sena", "euromilhões", "prémio", "prêmio", "jackpot", "hipoteca", "renda", "aluguel", "fiança", "caução", "herança", "devolv*", "reembols*", "dividendo*", "custas", "licitação", "leilão", "recompensa", "burla*", "golpe", "assalto", "roubo", "furto", "investirá", "fundos europeus", "prr", "bazuca",
      "tarifas de", "taxa de serviço", "comissões aos clientes", "fianças", "previdência",
    ],
    politics: [
      "sanções à rússia", "sanções contra a rússia", "rússia", "russo", "russos", "russa", "russas", "moscovo", "moscou", "kremlin", "putin", "irão", "irã", "coreia do norte", "venezuela", "cuba", "bielorrússia", "embargo", "oligarca*", "pacote de sanções", "novas sanções", "sanções económicas", "sanções econômicas", "sanções da ue", "sanções dos eua", "sanções internacionais", "levantar as sanções", "nato", "otan", "ucrânia", "guerra", "tarifaço", "tarifas", "défice excessivo", "lei magnitsky", "magnitsky", "hamas", "israel",
    ],
    legislation: ["multa mínima", "imposto de renda", "perdeu o prazo", 
      "projeto de lei", "proposta de lei", "nova lei", "lei prevê", "decreto", "decreto lei", "portaria", "regulamento prevê", "diploma", "aprova multa", "senado", "câmara dos deputados", "assembleia da república", "deputados propõem", "prevê multa", "prevê coimas", "prevê multas", "multa de até", "multas de até", "coimas até", "coimas entre", "multas entre", "multa para quem", "coimas para quem", "coima para quem", "multas para quem", "quem", "infratores", "infrator*", "reincidente*", "como", "guia", "saiba", "tudo o que", "o que muda", "o que fazer", "quanto pode", "pode custar", "dá multa", "dá direito", "agrava", "endurece", "nova regra", "novas regras",
      "a partir de", "obrigatóri*", "conheça", "seguro", "webinar", "dicas", "dispensa", "procedimento relativo", "tramitação", "direito a receber", "proibid*", "lei de", "cobram coimas", "a quem", "mais caras", "sobem as multas",
    ],
    statistics: ["disparam", "duplicam", "triplicam", "ano recorde", 
      "relatório anual", "relatório de atividades", "balanço", "desde o início do ano", "número de multas", "número de coimas", "total de coimas", "total de multas", "as maiores multas", "maiores multas", "maiores coimas", "multas mais", "ranking", "top 10", "estatísticas", "arrecada*", "receita com multas", "em multas", "em coimas", "coimas em", "multas em", "coimas aplicadas em", "multas aplicadas em", "por ano", "cada ano", "anual", "anuais", "desde 2018", "estudo", "sondagem", "pesquisa", "aumentam", "aumento de", "levantamento", "no valor total", "processos de contraordenação", "multas este ano", "coimas este ano", "a maioria a", "na sua maioria", "a maior parte",
    ],
    spans: ["nos últimos anos", "na última década", "nos últimos ... anos", "em dez anos", "em cinco anos"],
    comments: ["opinião", "editorial", "coluna", "análise"],
    markets: ["bolsa", "psi", "ibovespa", "wall street"],
  },
  roles: {
    agent: ["por", "pela", "pelo", "pelas", "pelos", "por parte de", "por parte da", "por parte do", "da", "do", "de"],
    patient: ["a", "à", "ao", "às", "aos", "contra", "para", "em relação a"],
    reason: [
      "por", "após", "devido a", "em", "que", "porque", "depois de", "sobre", "quando", "enquanto", "segundo", "mas", "relativ*", "acusad*", "durante", "onde", "desde", "até", "sob", "mediante", "resultando", "utilizando", "em causa",
    ],
    of: ["de", "do", "da", "dos", "das"],
    and: ["e", "bem como", "assim como", "e a", "e à", "e ao", "juntamente com"],
    articles: [
      "o", "a", "os", "as", "um", "uma", "uns", "umas", "seu", "sua", "este", "esta", "dois", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "ambas", "ambos", "gigante", "empresa", "nova", "novo", "ex", "antiga", "à", "ao", "banco",
    ],
  },
  bodies: {
    byField: {
      privacy: [
        "comissão nacional de proteção de dados", "comissão de proteção de dados", "comissão nacional de protecção de dados", "autoridade nacional de proteção de dados", "autoridade de proteção de dados", "autoridade* de proteção de dados", "proteção de dados", "regulador* da privacidade", "regulador* de privacidade", "regulador dos dados", "regulador de proteção de dados", "agência de proteção de dados", "comissário de informação", "autoridade de controlo", "agência nacional de proteção de dados", "entidade reguladora da privacidade",
      ],
      competition: [
        "autoridade da concorrência", "concorrência", "adc", "autoridade* de concorrência", "autoridade antitruste", "regulador* da concorrência", "conselho administrativo de defesa econômica", "conselho administrativo de defesa económica", "cade", "regulador antitruste", "órgão antitruste", "órgão antimonopólio", "autoridade antimonopólio", "comissão da concorrência", "xerife da concorrência",
      ],
      financial: [
        "comissão do mercado de valores mobiliários", "comissão de valores mobiliários", "cvm", "cmvm", "banco central", "banco de portugal", "regulador* financeiro*", "supervisor financeiro", "supervisor bancário", "polícia da bolsa", "regulador do mercado", "regulador dos mercados", "autoridade de supervisão de seguros", "asf", "susep", "regulador bancário", "xerife do mercado", "autoridade de conduta financeira",
      ],
      consumer: ["procon", "procons", "procon sp", "senacon", "secretaria nacional do consumidor", "direção geral do consumidor", "defesa do consumidor", "órgão de defesa do consumidor", "regulador do consumidor", "asae", "autoridade de segurança alimentar e económica", "idec"],
      telecoms: ["anacom", "anatel", "regulador* das telecomunicações", "regulador das comunicações", "autoridade nacional de comunicações", "agência nacional de telecomunicações", "regulador de telecomunicações"],
      media: ["entidade reguladora para a comunicação social", "erc", "regulador dos media", "regulador da comunicação social", "ancine"],
      energy: ["entidade reguladora dos serviços energéticos", "erse", "aneel", "agência nacional de energia elétrica", "regulador da energia", "anp", "agência nacional do petróleo"],
      environment: ["ibama", "agência portuguesa do ambiente", "cetesb", "icmbio", "igamaot", "inspeção do ambiente"],
      health: ["anvisa", "infarmed", "entidade reguladora da saúde", "ans", "agência nacional de saúde suplementar"],
      labour: ["autoridade para as condições do trabalho", "act", "ministério do trabalho", "inspeção do trabalho", "ministério público do trabalho"],
      tax: ["receita federal", "autoridade tributária", "fisco"],
      sanctions: ["alfândega"],
      general: ["anac", "antt", "autoridade da mobilidade e dos transportes", "tcu", "tribunal de contas", "imt", "turismo de portugal"],
    },
    regulator: ["regulador*", "supervisor*", "autoridade", "autoridades", "agência", "comissão", "entidade reguladora", "órgão", "órgão regulador", "fiscalização", "inspeção", "secretaria", "vigilante"],
    court: [
      "tribunal", "tribunais", "tribunal da concorrência", "tribunal da relação", "relação", "relação de lisboa", "supremo", "supremo tribunal", "stf", "stj", "tj", "tjsp", "tjrj", "trf", "tribunal constitucional", "tribunal geral", "tribunal de justiça", "tribunal de justiça da ue", "tjue", "juiz", "juíza", "juízes", "justiça", "justiça federal", "corte", "desembargador", "tribunal administrativo", "supremo tribunal administrativo", "tribunal geral da ue", "ministro do stf", "tribunal da propriedade intelectual", "turma", "vara",
    ],
    government: ["ministério público", "mp", "mpf", "procurador*", "procuradoria", "governo", "ministério", "estado", "estados", "prefeitura", "câmara", "agu", "departamento de justiça", "ministério da justiça", "secretaria da fazenda", "pequim", "moscovo", "washington", "união", "dciap", "texas", "califórnia", "nova iorque"],
    countries: {
      FR: ["francês", "francesa", "franceses", "francesas", "paris", "gauleses"], DE: ["alemão", "alemã", "alemães", "berlim"], IE: ["irlandês", "irlandesa", "irlandeses", "dublin"], IT: ["italian*", "roma"], ES: ["espanhol", "espanhola", "espanhóis", "madrid", "madri"], NL: ["neerlandês", "neerlandesa", "holandês", "holandesa", "holanda", "países baixos"], BE: ["belga*"], LU: ["luxemburguês", "luxemburguesa"],
      PT: ["português", "portuguesa", "portugueses", "portuguesas", "lisboa", "nacional"], AT: ["austríac*", "viena"], CH: ["suíç*"], PL: ["polac*", "polonês", "polonesa", "varsóvia"], SE: ["suec*", "estocolmo"], DK: ["dinamarquês", "dinamarquesa", "copenhaga", "copenhague"], NO: ["norueguês", "norueguesa"], FI: ["finlandês", "finlandesa"], IS: ["islandês", "islandesa"], CZ: ["checo", "checa", "tcheco", "tcheca"],
      SK: ["eslovac*"], SI: ["esloven*"], HU: ["húngar*"], RO: ["romen*"], BG: ["búlgar*"], GR: ["greg*", "atenas"], HR: ["croata*"], CY: ["cipriota*"], MT: ["maltês", "maltesa"], EE: ["estónio", "estónia", "estoniano"], LV: ["letão", "letã"], LT: ["lituan*"], GB: ["britânic*", "inglês", "inglesa", "londres", "reino unido"],
      US: ["american*", "norte american*", "estadunidense*", "eua", "estados unidos", "washington", "estados norte americanos"], CA: ["canadiano", "canadiana", "canadense*"], AU: ["australian*"], NZ: ["neozelandês", "neozelandesa"], JP: ["japonês", "japonesa", "tóquio", "nipónico"], KR: ["sul corean*", "corean*", "seul", "coreia do sul"], CN: ["chinês", "chinesa", "chineses", "pequim"], IN: ["indian*"],
      BR: ["brasileir*", "brasília"], TR: ["turc*", "ancara"], NG: ["nigerian*"], ZA: ["sul african*"], RU: ["russ*", "moscovo", "moscou"], UA: ["ucranian*"], MX: ["mexican*"], AR: ["argentin*"], CL: ["chilen*"], CO: ["colombian*"], AO: ["angolan*", "luanda"], MZ: ["moçambican*", "maputo"], CV: ["cabo verdian*"], IL: ["israelita*", "israelense*"], AE: ["emirados"], SA: ["saudita*"],
      EU: ["europe*", "ue", "união europeia", "bruxelas", "europa", "comunitári*"],
    },
    fieldCues: {
      privacy: ["rgpd", "lgpd", "privacidade", "dados pessoais", "proteção de dados", "reconhecimento facial", "cookies", "fuga de dados", "vazamento de dados", "vazamento", "violação de dados", "transferência de dados", "transferir dados", "biométric*", "spam", "e mails não solicitados", "marketing direto", "dados biométricos", "venda de dados"],
      competition: ["abuso de posição dominante", "posição dominante", "cartel*", "cartéis", "concorrência", "anticoncorrenc*", "anticompetitiv*", "monopólio*", "concertação de preços", "conluio", "antitruste", "hub and spoke", "dma"],
      financial: ["branqueamento de capitais", "branqueamento", "lavagem de dinheiro", "mercado de valores", "informação privilegiada", "investidores", "abuso de mercado", "mercado de capitais"],
      consumer: ["publicidade enganosa", "práticas abusivas", "consumidor*", "práticas comerciais desleais", "propaganda enganosa", "código de defesa do consumidor", "oferta abusiva", "cobrança indevida", "preços sem aviso"],
      telecoms: ["telecomunicações", "telefonia", "chamadas abusivas", "operadora*", "fidelização", "5g"],
      media: ["televisão", "emissão", "conteúdos", "dsa"],
      environment: ["poluição", "desmatamento", "ambiental", "ambientais", "rompimento de barragem", "derramamento"],
      labour: ["trabalho escravo", "condições de trabalho"],
      energy: ["energia elétrica", "eletricidade", "apagão", "combustíveis"],
    },
  },
  names: {
    firms: [
      "empresa", "empresas", "companhia", "companhias", "firma", "grupo", "gigante", "gigantes", "banco", "bancos", "plataforma", "plataformas", "rede social", "operadora", "operadoras", "companhia aérea", "aérea", "seguradora", "seguradoras", "tecnológica", "tecnológicas", "subsidiária", "filial", "startup", "sociedade", "cadeia", "rede", "fabricante", "fabricantes", "distribuidora", "distribuidor", "elétrica", "energética", "petrolífera", "petroleira", "farmacêutica", "farmacêuticas", "laboratório", "construtora", "construtoras", "imobiliária", "supermercado*", "hotel", "hospital", "clínica", "escola", "universidade", "câmara municipal", "município",
      "partido", "sindicato", "associação", "federação", "fundação", "ginásio", "restaurante", "loja", "lojas", "site", "portal", "aplicação", "aplicativo", "app", "buscador", "motor de busca", "fornecedor", "gestora", "consultora", "consultoria", "editora", "jornal", "televisão", "emissora", "financeira", "corretora", "casa de apostas", "concessionária", "mineradora", "siderúrgica", "cimenteira", "cervejeira", "fintech", "varejista", "retalhista", "montadora", "agência", "organização", "marca", "instituição", "entidade", "microempresa", "telecom", "big tech", "multinacional", "transportadora", "farmácia", "cooperativa", "operadora de telecomunicações", "operadora de telefonia", "operadora de telefone", "empresa de telecomunicações", "empresa de telemarketing", "cadeia de supermercados", "rede de supermercados", "rede de farmácias", "agência de viagens", "companhia de seguros", "empresa de reconhecimento facial", "instituição de pagamento", "instituição financeira", "plano de saúde", "operadora de plano de saúde", "empresa de segurança", "birô de crédito", "fabricante de automóveis", "gestora de fundos", "sociedade gestora", "empresa de energia", "banco digital", "plataforma de streaming", "casa de câmbio", "site de apostas", "ginásios",
    ],
    notNames: [
      "última hora", "exclusivo", "direto", "ao vivo", "vídeo", "notícias", "multa", "multas", "coima", "coimas", "sanção", "sanções", "recorde", "milionária", "nova", "novo", "por que", "porquê", "como", "o que", "quem", "quando", "onde", "quanto", "concorrência", "dados", "privacidade", "cookies", "rgpd", "lgpd", "justiça", "tribunal", "supremo", "governo", "ministério", "comissão", "regulador", "polícia", "após", "segundo", "por", "para", "com", "sem", "sobre", "desde", "até", "os", "as", "o", "a", "um", "uma", "dois", "duas", "três", "quatro", "cinco", "seis", "dez", "este", "esta", "esse", "essa", "seu", "sua",
      "e", "ou", "mas", "não", "sim", "se", "também", "além", "assim", "já", "mais", "menos", "segunda feira", "terça feira", "quarta feira", "quinta feira", "sexta feira", "sábado", "domingo", "segunda", "terça", "quarta", "quinta", "sexta", "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro", "artigo", "lei", "decisão", "deliberação", "sentença", "em", "de", "do", "da", "dos", "das", "no", "na", "ao", "à", "é", "foi", "são", "tem", "que", "bancos", "operadoras", "telecomunicações", "proteção", "estado", "fisco", "economia", "empresas", "tecnologia", "internet", "europa",
      "portugal", "brasil", "multado", "multada", "sancionada", "condenado", "condenada", "autoridade", "milhões", "mil", "iuc", "irs", "iva", "imi", "irc", "inss", "finanças",
    ],
    personTitles: ["sr.", "sra.", "senhor", "senhora", "dr.", "dra.", "doutor", "ministro", "ministra", "presidente", "prefeito", "governador", "fundador", "ceo", "diretor", "diretora", "procurador", "juiz", "juíza", "desembargador", "deputado", "deputada", "senador", "porta voz", "comissário", "comissária", "relator", "vereador"],
    legalForms: ["lda", "ltda", "s.a", "sa", "unipessoal", "sgps", "eireli", "cia", "crl", "e.p.e", "limitada"],
  },
  dates: {
    decided: ["em", "a", "no dia", "de", "por deliberação de", "deliberação de", "decisão de", "por decisão de", "datada de", "com data de", "acórdão de", "em decisão de", "nesta", "na"],
    ofOrder: ["de", "do", "da", "em", "decisão de", "ordem de", "deliberação de", "datada de", "proferida em", "imposta em", "acórdão de"],
    today: ["hoje", "esta manhã", "nesta manhã"],
    yesterday: ["ontem"],
    weekdays: [["segunda feira", "segunda"], ["terça feira", "terça"], ["quarta feira", "quarta"], ["quinta feira", "quinta"], ["sexta feira", "sexta"], ["sábado"], ["domingo"]],
    months: { jan: 1, fev: 2, mar: 3, abr: 4, jun: 6, jul: 7, ago: 8, set: 9, out: 10, nov: 11, dez: 12 },
    durations: { "dia/dias": "D", "semana/semanas": "W", "mês/meses": "M", "ano/anos": "Y" },
  },
}; // biome-ignore format: vocabulary
