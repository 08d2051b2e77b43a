import type { Locale } from "../locale.ts";

/** Spanish, of Spain and Latin America. */
export const es: Locale = {
  code: "es",
  name: "Spanish",
  identify: [
    "el", "la", "los", "las", "de", "del", "y", "en", "que", "a", "al", "un", "una", "por", "para", "con", "no", "se", "su", "sus", "lo",
    "como", "más", "pero", "tras", "sin", "sobre", "este", "esta", "entre", "ya", "ha", "han", "es", "son", "fue", "según", "contra", "desde",
    "hasta", "también", "le", "les", "muy", "cuando", "multa", "millones", "euros", "pagar", "millón", "euro", "ante", "pagará", "española", "dólares", "pese", "hoy", "día", "año", "años", "esto", "ese", "esa", "muchos", "está", "dos", "tres", "unas",
  ],
  letters: "ñ",
  numerals: {
    decimal: ",",
    scales: {
      cien: 2, ciento: 2, cientos: 2, mil: 3, miles: 3, k: 3, millón: 6, millones: 6, m: 6, mm: 6, mill: 6, mln: 6, mn: 6, millardo: 9, millardos: 9,
      billón: 12, billones: 12,
    },
    words: {
      un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13,
      catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintidós: 22,
      veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40,
      cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300,
      cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700,
      ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900, medio: 0.5, media: 0.5,
    },
    joiners: ["y"],
  },
  money: {
    currencies: {
      mdp: "MXNe6", mdd: "USDe6", mde: "EURe6",
      "euro/euros": "EUR", "dólar/dólares": "USD|CAD|AUD|SGD|HKD", "dólar*/dólares estadounidenses/estadounidense/americanos/americano": "USD", "dólares de estados unidos": "USD",
      "dólar/dólares canadiense/canadienses": "CAD", "dólar/dólares australiano/australianos": "AUD", "dólar/dólares neozelandés/neozelandeses": "NZD", "dólar/dólares de singapur": "SGD",
      "dólar/dólares de hong kong": "HKD", "libra* esterlina*": "GBP", "libra/libras": "GBP", "franco* suizo*": "CHF", "franco/francos": "CHF", "yen/yenes": "JPY", "yuan/yuanes": "CNY",
      "renminbi": "CNY", "won/wones": "KRW", "rupia/rupias": "INR", "rupia* india*": "INR", "rublo*": "RUB", "zloty/zlotys/esloti/eslotis": "PLN", "corona* sueca*": "SEK",
      "corona* danesa*": "DKK", "corona* noruega*": "NOK", "corona* checa*": "CZK", "corona/coronas": "SEK|DKK|NOK|CZK", "forinto/forintos": "HUF", "lira* turca*": "TRY",
      "peso* mexicano*": "MXN", "peso* argentino*": "ARS", "peso* chileno*": "CLP", "peso* colombiano*": "COP", "peso* uruguayo*": "UYU", "peso* dominicano*": "DOP", "peso/pesos": "MXN|ARS|CLP|COP|UYU|DOP",
      "real/reales brasileño/brasileños": "BRL", reales: "BRL", "sol/soles": "PEN", "nuevos soles": "PEN", "bolívar/bolívares": "VES", "boliviano/bolivianos": "BOB", "guaraní/guaraníes": "PYG", "quetzal/quetzales": "GTQ",
      "lempira/lempiras": "HNL", "colón/colones": "CRC", "balboa/balboas": "PAB", "hryvnia*/grivna*": "UAH", "dírham*": "AED|MAD", "naira*": "NGN", "shéquel*": "ILS", "peseta*": "ESP",
    },
    subunits: { "céntimo*": "EUR", "centavo*": "USD|MXN", "penique*": "GBP" },
    of: ["de"],
    atMost: ["hasta", "de hasta", "como máximo", "máximo de", "un máximo de", "no superior a", "máxima de", "inferior a", "podría alcanzar", "puede alcanzar", "pueden alcanzar", "podría llegar a", "pueden llegar a"],
    atLeast: ["más de", "al menos", "superior a", "como mínimo", "por encima de", "supera los", "superan los", "superaría los", "mínimo de", "no menos de", "por más de"],
    about: ["unos", "unas", "cerca de", "alrededor de", "casi", "aproximadamente", "en torno a", "aproximado*", "cercana a", "cercano a", "rozando los", "roza los", "cerca"],
    to: ["a", "y", "o", "e"],
    from: ["de", "entre", "desde"],
    perDay: ["por día", "al día", "por cada día", "diario*", "diarios", "diaria", "diarias", "cada día", "por día de retraso", "por cada día de retraso"],
    perWeek: ["por semana", "a la semana", "semanal*", "cada semana"],
    perMonth: ["por mes", "al mes", "mensual*", "cada mes"],
    total: ["en total", "total", "un total de", "en conjunto", "sumar", "suman", "suma", "que suman", "conjunta*", "por valor total", "importe total", "global"],
    converted: ["equivalente", "equivalentes a", "equivalente a", "lo que equivale a", "unos", "es decir", "al cambio", "o unos", "aproximadamente"],
    background: [
      "facturación", "factur*", "ingres*", "ventas", "beneficio*", "ganancia*", "gana", "ganó", "lucro", "ronda", "financiación", "inversión", "invertir*", "invierte", "inversiones", "presupuesto*", "contrato*", "adjudic*", "capitalización", "valorad*",
      "valoración", "coste*", "costo*", "costas", "pérdida*", "adquisición", "compra", "compró", "comprar", "fusión", "opa", "préstamo*", "crédito*", "subvencion*", "ayudas", "salario*", "sueldo*", "bonus", "deuda*", "donación", "donó", "provisión", "provisionó", "daños", "perjuicio*", "fraude de", "usuarios", "clientes", "afectados",
      "cláusula", "traspaso", "fichaje", "dividendo*", "recaud*", "venta", "vende", "vendió", "precio", "operación valorada", "comisiones", "comisión de", "honorarios", "ahorro*", "premio",
    ],
  },
  penalty: {
    fine: ["multa/multas", "multazo", "multón", "macromulta*", "supermulta*", "sanción económica", "sanciones económicas", "sanción* pecuniaria*", "sanciones pecuniarias", "sanción administrativa", "sanciones administrativas", "sanción* de", "sanciones de", "sanción* récord", "sanción financiera", "penalización económica", "megamulta*"],
    penalty: ["sanción", "sanciones", "penalización*", "penalidad*", "penalizaciones", "castigo", "condena", "varapalo", "sanciona*", "castiga*"],
    fines: [
      "multa", "multan", "multó", "multar", "ha multado", "han multado", "multaron", "multando", "sanciona", "sancionan", "sancionó", "sancionaron", "sancionar", "ha sancionado", "han sancionado", "sancionando", "penaliza", "penalizó", "castiga", "castigó", "vuelve a multar", "vuelve a sancionar", "ha castigado", "multa de nuevo", "sanciona de nuevo", "vuelven a multar",
    ],
    fined: [
      "fue multad*", "ha sido multad*", "fue sancionad*", "ha sido sancionad*", "han sido sancionad*", "han sido multad*", "fueron multad*", "fueron sancionad*", "es multad*", "es sancionad*", "multado", "multada", "multados", "multadas", "multado por", "multada por", "multado con", "multada con", "multados con", "multadas con",
      "sancionado", "sancionada", "sancionados", "sancionadas", "sancionado con", "sancionada con", "sancionado por", "sancionada por", "sancionadas con", "sancionados con", "castigado con", "castigada con", "son multad*", "son sancionad*", "resulta sancionad*", "siendo multad*", "penalizado con", "penalizada con", "condenad* a pagar una multa", "resultó multad*",
      "sido multad*", "sido sancionad*", "multarla", "sancionarla",
    ],
    imposes: [
      "impone", "imponen", "impuso", "impusieron", "ha impuesto", "han impuesto", "imponer", "imponiendo", "impuesta", "impuestas", "impuesto", "aplica", "aplicó", "aplicaron", "aplicada", "ha aplicado", "propina", "propinó", "condena", "condenó", "ha condenado", "condenar", "sanciona", "sancionó", "ha sancionado", "castiga", "castigó", "ha castigado", "dicta", "dictó",
      "notifica", "notificó", "fija", "fijó", "ha fijado", "confirma", "anuncia", "decide", "ha decidido", "resuelve", "resolvió", "reclama", "reclamó", "exige", "exigió", "ordena pagar", "ordena ... pagar", "obliga ... a pagar", "obliga a", "cae", "le cae", "asesta", "acuerda", "acordó", "ha acordado", "endosa", "pone", "puso", "ha puesto", "emite", "emitió", "golpea", "formaliza", "interpone",
      "carga contra", "adopta", "adoptó", "mete", "casca", "le mete", "imponerle", "imponerles", "amenaza", "amenazan",
    ],
    receives: [
      "recibe", "recibió", "reciben", "ha recibido", "recibir", "condenado a", "condenada a", "condenados a", "condenadas a", "condenado", "condenada", "es condenad*", "fue condenad*", "ha sido condenad*", "se lleva", "se ha llevado", "encaja", "encajó", "afronta una sanción", "obligad* a pagar", "castigad*", "penalizad*", "acumula", "suma una",
      "le cae", "le cuesta", "cuesta a", "tendrá que abonar", "deberá abonar", "se le impuso", "le ha sido impuesta", "le han impuesto", "objeto de una multa", "objeto de una sanción", "recibirá", "sufre", "se enfrenta ya", "costará", "sale caro a", "recibido",
    ],
    pays: [
      "paga", "pagan", "pagó", "pagar", "pagará", "pagarán", "deberá pagar", "deberán pagar", "tendrá que pagar", "tendrán que pagar", "debe pagar", "deben pagar", "tiene que pagar", "ha pagado", "abona", "abonó", "abonará", "abonar", "abonarán", "desembolsa", "desembolsará", "desembolsó", "acepta pagar", "aceptó pagar", "ha aceptado pagar", "ha tenido que pagar", "tuvo que pagar",
      "ingresar*", "pagando", "va a pagar",
    ],
    settles: [
      "acepta pagar", "aceptó pagar", "aceptan pagar", "ha aceptado pagar", "acordó pagar", "acuerda pagar", "ha acordado pagar", "pacta", "pactó", "ha pactado", "pactan", "llega a un acuerdo", "llegó a un acuerdo", "llegan a un acuerdo", "ha llegado a un acuerdo", "alcanza un acuerdo", "alcanzó un acuerdo", "ha alcanzado un acuerdo", "cierra un acuerdo", "acuerdo extrajudicial", "acuerdo con la fiscalía", "acuerdo con", "para cerrar la investigación",
      "para cerrar", "para zanjar", "zanja", "zanjar", "para poner fin", "pone fin", "poner fin al expediente", "para resolver", "para evitar el juicio", "para evitar ir a juicio", "conformidad con la fiscalía", "se declara culpable", "se declaró culpable", "terminación convencional", "para saldar", "transige", "conciliación", "acuerdo conciliatorio", "para terminar",
    ],
    orders: [
      "ordena", "ordenó", "ha ordenado", "ordena ... que", "ordenan", "requiere", "requirió", "insta", "obliga", "obliga ... a", "obligó", "prohíbe", "prohibió", "ha prohibido", "apercibimiento", "apercibe", "apercibió", "suspende", "medida cautelar", "medidas cautelares", "medidas correctoras", "requerimiento", "advertencia", "bloquea", "exige ... que", "exige", "orden de", "amonestación", "amonesta", "paraliza", "intima a",
    ],
    periodic: ["multa* coercitiva*", "multas coercitivas", "multa diaria", "multas diarias", "sanción diaria", "sanciones diarias", "apremio*", "multa* periódica*", "multas sucesivas", "astreinte*", "penalización diaria", "intereses de demora"],
    due: ["coercitiva*", "acumulad*", "liquid*", "más", "adicional*", "nueva multa", "ejecuta", "ejecuta la", "vencid*", "atrasad*", "nueva sanción", "otros", "otra multa"],
    disobeyed: [
      "incumplir", "incumplimiento", "por incumplir", "no cumplir", "por no cumplir", "no acatar", "por no acatar", "desobedecer", "desobediencia", "desoír", "no haber cumplido", "haber incumplido", "incumplió", "incumple", "no cumplió", "desacatar", "desacato", "ignorar", "hacer caso omiso", "haber ignorado", "no haber acatado", "ignoró", "saltarse", "a pesar de", "incumplido", "no respetar", "no ejecutar", "violar",
    ],
    orderNouns: ["orden", "órdenes", "resolución", "resoluciones", "decisión", "decisiones", "compromiso*", "requerimiento*", "sentencia", "medida cautelar", "medidas cautelares", "orden anterior", "sanción anterior", "dictamen", "fallo", "acuerdo anterior", "mandato", "condiciones impuestas"],
    wrongs: [
      "infracción", "infracciones", "incumplimiento*", "vulnera*", "violación", "violaciones", "fraude*", "abuso*", "prácticas", "investigación", "acusaciones", "corrupción", "soborno*", "blanqueo", "cártel*", "engañosa*", "ilegal*", "ilícit*", "demanda", "demandas", "caso", "brecha", "negligencia", "cargos", "manipula*", "irregularidades", "filtración", "fallo", "fallos", "deficiencias", "errores", "escándalo", "sobornos", "litigio", "pleito", "culpable", "económica", "administrativa",
    ],
  },
  outcome: {
    appeals: ["recurre", "recurren", "recurrirá", "recurrirán", "recurrió", "ha recurrido", "recurrir", "recurrirla", "apela", "apeló", "apelará", "apelar", "impugna", "impugnó", "impugnará", "impugnar", "interpone recurso", "interpuso recurso", "presenta recurso", "presentó recurso", "presenta un recurso", "recurso contra", "lleva a los tribunales", "recurso contencioso", "acude a los tribunales", "acude al supremo", "recurso de casación", "apelación contra", "mantiene la multa", "mantiene la sanción", "mantiene multa"],
    upholds: [
      "confirma", "confirmó", "confirman", "confirmar", "ha confirmado", "confirmad*", "ratifica", "ratificó", "ratificad*", "ha ratificado", "ratifican", "avala", "avaló", "ha avalado", "mantiene", "mantuvo", "ha mantenido", "mantener", "rechaza ... recurso", "rechazó ... recurso", "rechazado ... recurso", "desestima ... recurso", "desestimó ... recurso", "desestimado ... recurso", "desestima", "desestimó", "inadmite", "tumba ... recurso", "respalda", "respaldó",
      "valida", "validó", "da por buena", "da la razón a la cnmc", "da la razón a la aepd", "ajustada a derecho", "es proporcional", "proporcionada", "pierde ... recurso", "rechaza la apelación", "niega amparo", "rechaza ... apelación", "confirmando", "deja firme", "firme", "declara firme", "mantiene la multa", "mantiene la sanción", "mantiene multa", "eleva a definitiva", "declara firme la",
    ],
    reduces: ["reduce", "redujo", "reducen", "ha reducido", "reducir", "reducid*", "reducción", "rebaja", "rebajó", "ha rebajado", "rebajan", "rebajar", "rebajad*", "recorta", "recortó", "ha recortado", "minora", "disminuye", "disminuyó", "anula parcialmente", "anula en parte", "estima parcialmente", "baja la multa", "reduciendo", "aminora"],
    annuls: ["anula", "anuló", "anulan", "ha anulado", "han anulado", "anular", "anulad*", "anulación", "anulando", "revoca", "revocó", "ha revocado", "revocad*", "tumba", "tumbó", "ha tumbado", "invalida", "invalidó", "deja sin efecto", "dejó sin efecto", "da la razón a", "dio la razón a", "suspende la multa", "libra a", "exime", "absuelve", "gana el recurso", "gana ... recurso", "echa por tierra", "echa abajo", "cancela", "estima el recurso", "estima ... recurso", "levanta la multa"],
    objects: ["decisión", "multa*", "sanción", "sanciones", "recurso", "recursos", "resolución", "sentencia", "condena", "apelación", "penalización"],
  },
  modality: {
    first: true,
    possible: ["se enfrenta ... a", "se enfrentan ... a", "se expone ... a", "provisiona ... por", "provisiona ... para", "provisión por", "provisión para", "para evitar", "por temor", "teme", "temen", "temor a", "o multa", "o pagar", "provisiona", 
      "podría", "podrían", "podrá", "puede", "pueden", "pudiera", "podría recibir", "se enfrenta a", "se enfrentan a", "se enfrentaría", "se expone a", "se exponen", "arriesga", "se arriesga", "riesgo", "amenaza*", "amenazó", "si no", "posible*", "posibles", "eventual*", "potencial*", "sujeto a", "bajo pena", "so pena", "de lo contrario", "advierte", "advirtió", "peligro", "haría frente",
      "conllevaría", "acarrearía", "acarrear", "conllevar", "en caso de", "se juega", "puede acabar", "castigad* con hasta", "posibilidad", "posibilidad de", "se enfrentaría a",
    ],
    sought: [
      "propone", "propuso", "proponer", "ha propuesto", "propuesta", "propuesta de", "pide", "piden", "pidió", "pedirá", "ha pedido", "solicita", "solicitó", "solicitar", "planea", "prevé", "pretende", "quiere", "quieren", "quería", "estudia", "baraja", "prepara", "ultima", "sopesa", "intención", "incoa", "incoó", "abre expediente", "abre un expediente", "abrió expediente", "expediente sancionador", "pliego", "pliego de cargos",      "impondrá", "impondría", "multará", "sancionará", "preliminar*", "recomienda", "recomendó", "será multad*", "será sancionad*", "a punto de", "va a multar", "inicia procedimiento", "formula cargos", "multaría",
    ],
    negated: ["falsas multas", "falsa multa", "multa falsa", "multas falsas", 
      "se libra", "libra de", "se libró", "no multa", "no multará", "no sanciona", "no sancionará", "no impone", "no impondrá", "no impuso", "no ha impuesto", "sin multa", "sin sanción", "sin multar", "sin imponer", "ninguna multa", "ninguna sanción", "no ha multado", "no ha sancionado", "archiva", "archivó", "archiva la denuncia", "sobresee", "sobreseimiento",
      "exime", "exonera", "perdona", "condona", "condonó", "en lugar de multar", "desiste", "descarta", "descartó", "en vez de", "rehúsa", "no tendrá que pagar", "evita/evitan/evitó/evitar/elude/esquiva (una/la/otra/las) multa/multas/sanción/sanciones", "no ha sido multad*", "no fue multad*", "no será multad*", "no ha sido sancionad*", "no fue sancionad*", "no será sancionad*", "devuelve la multa", "devolver la multa", "nunca ha sido multad*", "pese a las multas", "pese a la multa", "pese a las sanciones", "pese a la sanción", "a pesar de las multas", "a pesar de la multa", "sanción de apercibimiento", "sanción de advertencia", "sanción de amonestación", "sus multas", "sus sanciones", "puede imponer multas", "pueden imponer multas", "puede imponer sanciones", "pueden imponer sanciones", "no recurrirá", "no recurrirán", "no recurre", "renuncia a recurrir", "no apelará"],
    earlier: [
      "ya había", "anteriormente", "el año pasado", "en el pasado", "el mes pasado", "la semana pasada", "hace un año", "hace dos años", "hace años", "había sido", "habían sido", "había multado", "había impuesto", "fue multada en", "fue sancionada en", "tras haber", "después de que", "en su día", "meses después", "años después", "tras la multa",       "últimos años", "hace dos", "hace tres", "multa anterior", "sanción anterior", "multas anteriores", "multa previa",
    ],
  },
  context: {
    sport: [
      "laliga", "la liga", "liga", "uefa", "fifa", "rfef", "csd", "champions", "europa league", "eurocopa", "mundial", "fútbol*", "futbol*", "baloncesto", "acb", "nba", "nfl", "tenis", "atp", "wta", "rugby", "ciclismo", "vuelta a", "fórmula 1", "f1", "fia", "motogp", "gran premio", "juegos olímpicos", "jugador*", "jugadora*", "futbolista*", "entrenador*", "técnico del", "delantero*", "portero", "centrocampista*", "defensa central", "lateral", "árbitro*", "arbitr*", "partido de", "penalti*", "penalty",
      "penales", "afición", "aficionad*", "hinchada*", "hinchas", "barra brava", "estadio*", "competición", "comité de competición", "comité de disciplina", "comité de apelación", "apelación", "real madrid", "atlético", "betis", "sevilla fc", "barça", "fc barcelona", "barcelona", "valencia cf", "athletic", "osasuna", "boca juniors", "river plate", "conmebol", "afa", "club", "clubes", "bengala*", "cánticos", "tarjeta roja", "tarjeta amarilla", "derbi", "traspaso", "fichaje*", "mercado de fichajes", "piloto*", "escudería", "temporada", "goles", "gol", "vestuario",
      "cláusula", "plantilla", "remontada", "banquillo", "federación", "deportiv*", "deporte*", "dopaje", "liga mx", "copa américa",
    ],
    traffic: ["bar", "bares", "cafetería", "pizzería", "kebab", "peluquería", 
      "dgt", "tráfico", "tránsito", "conductor*", "conductora*", "conducir", "radar*", "velocidad", "aparcar", "aparcamiento", "estacionar", "estacionamiento", "puntos del carné", "carné", "carnet", "permiso de conducir", "alcoholemia", "patinete*", "ciclista*", "itv", "volante", "autovía", "autopista", "zona azul", "zbe", "zona de bajas emisiones", "coche*", "moto", "motos", "motorista*", "semáforo*", "cinturón", "peaje*", "peatón", "peatones", "guardia civil", "policía local", "vehículo*",
      "móvil al volante", "automovilista*", "turista*", "viajero*", "pasajero*", "perro*", "playa", "playas", "basura", "colillas", "palomas", "mascarilla*", "botellón", "toque de queda", "licencia de conducir", "verificación vehicular", "hoy no circula", "okupa*", "rider", "riders",
    ],
    person: [
      "hombre*", "mujer*", "joven*", "vecin*", "anciano*", "jubilad*", "alcalde*", "alcaldesa", "exalcalde*", "exministr*", "ministr*", "expresident*", "presidente del", "diputad*", "senador*", "concejal*", "político*", "cantante*", "actor", "actriz", "rapero*", "influencer*", "youtuber*", "streamer*", "periodista*", "abogad*", "médic*", "cárcel", "prisión", "años de cárcel", "años de prisión", "meses de prisión", "detenid*", "pareja", "padre*", "madre", "hijo*", "hija", "hermano*",
      "marido", "esposa", "propietario", "propietaria", "inquilin*", "particular", "particulares", "estudiante*", "profesor*", "agricultor*", "ganader*", "activista*", "manifestante*", "policía", "policías", "agente", "empresario", "empresaria", "torero", "presentador*", "tiktoker*", "ciudadano*", "trump", "shakira", "exdirectiv*", "exconseller*", "exjefe", "cura", "sacerdote", "violador", "acosador", "un individuo", "fraude fiscal", "prevaricación", "injurias", "calumnias", "malversación", "furtivo", "furtivos", "cazador*", "pescador*",
    ],
    privateClaim: [
      "indemniza*", "indemnización*", "indemnizaciones", "compensación", "compensar", "víctima*", "daños y perjuicios", "demanda colectiva", "demandas", "reclamación de cantidad", "despido*", "despedid*", "trabajador despedido", "pensión alimenticia", "divorcio", "derechos de autor", "propiedad intelectual", "patente*", "plagio", "difamación", "honor", "arbitraje", "ciadi", "laudo*", "jurado", "afectados", "perjudicados", "herederos", "responsabilidad civil", "responsabilidad patrimonial", "finiquito", "resarcir", "cláusula suelo",
      "tarjetas revolving", "consumidor gana",
    ],
    otherPayment: [
      "rescate", "ransomware", "ronda de financiación", "cierra una ronda", "capta", "presupuesto*", "impuesto", "impuestos", "irpf", "iva", "subvención*", "subvenciones", "ayudas", "pensión", "pensiones", "bono", "lotería", "gordo", "euromillones", "primitiva", "premio*", "décimo", "hipoteca*", "alquiler", "fianza", "herencia", "devol*", "reembols*", "dividendo*", "costas", "adjudica*", "licitación", "subasta*", "recompensa", "donación", "aval", "estaf*", "robo", "roban", "robaron",
      "invertirá", "invierte", "inversión", "cláusula de rescisión", "fondos europeos", "aranceles", "paga extra",
    ],
    politics: [
      "sanciones a rusia", "sanciones contra rusia", "rusia", "ruso", "rusos", "rusa", "rusas", "moscú", "kremlin", "putin", "irán", "corea del norte", "venezuela", "maduro", "cuba", "bielorrusia", "nicaragua", "bloqueo", "embargo*", "oligarca*", "paquete de sanciones", "nuevas sanciones", "sanciones económicas de", "sanciones de la ue", "sanciones internacionales", "levantar las sanciones", "alivio de sanciones", "otan", "ucrania", "invasión", "arancel*", "déficit", "guerra", "hamás", "israel", "sanciones de ee", "expediente por déficit",
    ],
    legislation: [
      "proyecto de ley", "proposición de ley", "nueva ley", "ley de", "reglamento prevé", "real decreto", "decreto", "ordenanza*", "reforma", "congreso aprueba", "aprueba", "prevé multas", "prevé sanciones", "multas de hasta", "sanciones de hasta", "multas de entre", "multas para", "multas por", "quien", "quienes", "los que", "infractor*", "reincidente*", "cómo", "guía", "claves", "todo lo que", "qué pasa", "qué hacer", "cuánto", "te pueden multar", "pueden multarte", "puede costar", "puede costarte", "te puede", "consejos", "endurece", "endurecerá", "endurecer", "nueva normativa", "normativa", "a partir de",
      "será obligatorio", "obligatorio*", "castigará", "contempla multas", "contempla sanciones", "seguro", "póliza*", "jornada", "webinar", "así es", "evita multas", "prohibid*", "más caras", "suben las multas",
    ],
    statistics: ["se disparan", "se duplican", "se triplican", "caen las multas", "año récord", 
      "balance", "memoria anual", "informe anual", "en lo que va de año", "número de multas", "total de multas", "las mayores multas", "mayores multas", "las multas más", "multas más altas", "ranking", "top 10", "estadísticas", "en multas", "recauda*", "un total de multas", "récord de multas", "multas impuestas en", "sanciones impuestas en", "impuso en", "multas durante", "cada año", "al año", "desde 2018", "por valor de", "denuncias recibidas", "estudio", "encuesta", "repaso", "multas que suman", "expedientes resueltos", "multas en", "aumentan las multas", "crecen las multas", "multas a empresas", "la mayoría a", "en su mayoría", "la mayor parte",
    ],
    spans: ["en los últimos años", "en una década", "en la última década", "en los últimos ... años", "en diez años", "en cinco años"],
    comments: ["opinión", "editorial", "columna", "análisis", "tribuna"],
    markets: ["ibex", "bolsa", "wall street"],
  },
  roles: {
    agent: ["por", "por parte de", "de parte de", "de"],
    patient: ["a", "al", "contra", "para"],
    reason: [
      "por", "tras", "debido a", "en", "que", "como", "sobre", "cuando", "mientras", "después de", "ante", "según", "relacionad*", "acusad*", "desde", "durante", "donde", "porque", "hasta", "bajo", "mediante", "a causa de", "a raíz de", "respecto", "pero",
    ],
    of: ["de", "del"],
    and: ["y", "e", "así como", "y a", "y al", "junto a", "junto con"],
    articles: [
      "el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "este", "esta", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "ambas", "ambos", "gigante", "grandes", "gran", "empresa", "nuevo", "nueva", "ex", "antigua", "lo",
    ],
  },
  bodies: {
    byField: {
      privacy: [
        "agencia* de protección de datos", "autoridad* de protección de datos", "protección de datos", "agencia española de protección de datos", "regulador* de privacidad", "regulador de la privacidad", "regulador de datos", "regulador de protección de datos", "comisión de protección de datos", "organismo de protección de datos", "comisionado de información", "agencia de datos", "agencia de privacidad", "supervisor de privacidad", "supervisor de protección de datos",
        "instituto nacional de transparencia", "guardián de la privacidad", "comisaria de privacidad", "autoridad de control", "garante de la privacidad", "garante de protección de datos", "agencia de acceso a la información pública", "autoridad nacional de protección de datos personales", "inai",
      ],
      competition: [
        "competencia", "comisión nacional de los mercados y la competencia", "comisión nacional de mercados y competencia", "autoridad* de competencia", "autoridad* de la competencia", "regulador* de competencia", "regulador de la competencia", "autoridad antimonopolio", "regulador antimonopolio", "organismo de competencia", "comisión de competencia", "tribunal de defensa de la libre competencia", "fiscalía nacional económica", "comisión federal de competencia económica",
        "vigilante de la competencia", "antimonopolio", "agencia catalana de la competencia", "supervisor de la competencia", "autoridad catalana de la competencia", "agencia antimonopolio", "oficina antimonopolio",
      ],
      financial: [
        "comisión nacional del mercado de valores", "supervisor bursátil", "supervisor bancario", "supervisor financiero", "supervisor de los mercados", "regulador* financiero*", "regulador* bursátil*", "regulador* bancario*", "banco central*", "comisión de bolsa y valores", "autoridad de conducta financiera", "comisión nacional bancaria", "superintendencia financiera", "superintendencia de bancos", "superintendencia de valores", "comisión para el mercado financiero", "regulador de los mercados", "regulador del mercado",
        "unidad de información financiera", "bolsa y valores",
      ],
      consumer: ["ministerio de consumo", "consumo", "dirección general de consumo", "instituto nacional de consumo", "procuraduría federal del consumidor", "servicio nacional del consumidor", "defensa del consumidor", "superintendencia de industria y comercio", "agencia de consumo", "agencia catalana de consumo", "organismo de consumo", "protección al consumidor", "agencia española de consumo"],
      telecoms: ["regulador* de telecomunicaciones", "comisión del mercado de las telecomunicaciones", "instituto federal de telecomunicaciones", "regulador de las telecomunicaciones", "secretaría de estado de telecomunicaciones"],
      media: ["regulador audiovisual", "consejo audiovisual", "regulador de medios", "regulador de internet"],
      energy: ["regulador energético", "comisión nacional de energía", "comisión reguladora de energía", "superintendencia de electricidad y combustibles", "consejo de seguridad nuclear"],
      environment: ["superintendencia del medio ambiente", "agencia de medio ambiente", "oefa", "profepa", "confederación hidrográfica"],
      health: ["agencia del medicamento", "agencia española de medicamentos", "cofepris", "superintendencia de salud", "sanidad"],
      labour: ["inspección de trabajo", "ministerio de trabajo", "dirección del trabajo"],
      tax: ["hacienda", "agencia tributaria", "sunat", "afip", "dian", "sat"],
      sanctions: ["aduanas", "ofac"],
      general: ["dirección general de ordenación del juego", "aviación civil", "regulador del juego", "osiptel", "indecopi", "regulador de transporte"],
    },
    regulator: ["regulador*", "supervisor*", "autoridad", "autoridades", "agencia", "comisión", "organismo", "vigilante", "superintendencia", "antimonopolio", "entidad reguladora", "órgano regulador", "inspección"],
    court: [
      "tribunal", "tribunales", "corte", "audiencia nacional", "audiencia provincial", "tribunal supremo", "supremo", "el supremo", "tsj", "tsjm", "tribunal superior de justicia", "juzgado*", "juez", "jueza", "justicia", "corte suprema", "tribunal constitucional", "tribunal general", "tribunal de justicia", "tjue", "tribunal general de la ue", "tribunal de la unión europea", "la audiencia", "audiencia", "sala de lo contencioso", "tribunal de apelaciones", "corte de apelaciones", "cámara de apelaciones", "tribunal administrativo", "consejo de estado",
    ],
    government: ["fiscal*", "fiscalía", "gobierno", "ministerio", "estado", "estados", "departamento de justicia", "junta", "generalitat", "ayuntamiento", "comunidad de madrid", "tesoro", "ministro", "ministra", "xunta", "gobierno vasco", "diputación", "consejería", "pekín", "moscú", "washington", "texas", "california", "nueva york", "estados de ee", "estados de eeuu", "estados norteamericanos"],
    countries: {
      FR: ["francés", "francesa", "franceses", "francesas", "parís", "galo", "gala"], DE: ["alemán", "alemana", "alemanes", "alemanas", "berlín", "germano"], IE: ["irlandés", "irlandesa", "irlandeses", "dublín"], IT: ["italian*", "roma"], ES: ["español*", "madrid"], NL: ["neerlandés", "neerlandesa", "holandés", "holandesa", "holanda", "países bajos"],
      BE: ["belga*"], LU: ["luxemburgués", "luxemburguesa"], PT: ["portugués", "portuguesa", "luso", "lusa", "lisboa"], AT: ["austríac*", "viena"], CH: ["suiz*", "helvétic*"], PL: ["polac*", "polaca", "varsovia"], SE: ["suec*", "estocolmo"], DK: ["danés", "danesa", "copenhague"], NO: ["noruego", "noruega", "oslo"], FI: ["finlandés", "finlandesa", "helsinki"],
      IS: ["islandés", "islandesa"], CZ: ["checo", "checa", "praga"], SK: ["eslovac*", "eslovaca"], SI: ["eslovena", "esloveno"], HU: ["húngar*", "budapest"], RO: ["ruman*", "bucarest"], BG: ["búlgar*"], GR: ["grieg*", "helénic*", "atenas"], HR: ["croata*"], CY: ["chipriota*"], MT: ["maltés", "maltesa"], EE: ["estoni*"], LV: ["letón", "letona"], LT: ["lituan*"],
      GB: ["británic*", "inglés", "inglesa", "londres", "reino unido"], US: ["estadounidense*", "norteamerican*", "american*", "ee.uu", "eeuu", "ee uu", "ee. uu", "estados unidos", "washington", "eua"], CA: ["canadiense*"], AU: ["australian*"], NZ: ["neozelandés", "neozelandesa"], JP: ["japonés", "japonesa", "nipón", "nipona", "tokio"], KR: ["surcorean*", "corean*", "seúl", "corea del sur"],
      CN: ["chin*", "pekín"], IN: ["indi*", "nueva delhi"], BR: ["brasileñ*", "brasilia"], TR: ["turc*", "ankara"], NG: ["nigerian*"], ZA: ["sudafrican*"], RU: ["rus*", "moscú"], UA: ["ucranian*"], MX: ["mexican*"], AR: ["argentin*", "buenos aires"], CL: ["chilen*"], CO: ["colombian*", "bogotá"], PE: ["peruan*", "lima"], UY: ["uruguay*"], EC: ["ecuatorian*"], CR: ["costarricense*"], PA: ["panameñ*"], DO: ["dominican*"], GT: ["guatemaltec*"], BO: ["bolivian*"], PY: ["paraguay*"],
      VE: ["venezolan*"], IL: ["israelí*"], SG: ["singapurense"], TW: ["taiwanés", "taiwanesa"], ID: ["indonesi*"], MA: ["marroquí*"], AE: ["emiratí*"], SA: ["saudí*"], EU: ["europe*", "ue", "unión europea", "bruselas", "europa", "comunitari*"],
    },
    fieldCues: {
      privacy: ["rgpd", "enviar datos", "envío de datos", "ceder datos", "cesión de datos", "privacidad", "datos personales", "protección de datos", "reconocimiento facial", "cookies", "brecha de datos", "filtración de datos", "brecha de seguridad", "ciberataque*", "transferencia de datos", "transferir datos", "biométric*", "spam", "llamadas comerciales", "videovigilancia", "datos biométricos", "datos de clientes", "duplicado* de sim", "datos sin", "habeas data"],
      competition: ["abuso de posición", "posición dominante", "posición de dominio", "cártel*", "cartel*", "competencia", "anticompetitiv*", "antimonopolio", "monopolio*", "reparto de contratos", "repartirse", "acuerdos de precios", "libre competencia", "dma"],
      financial: ["blanqueo", "lavado de dinero", "mercado de valores", "información privilegiada", "abuso de mercado", "inversores", "valores", "prevención de blanqueo"],
      consumer: ["publicidad engañosa", "prácticas desleales", "consumidor*", "cláusulas abusivas", "equipaje de mano", "prácticas abusivas", "publicidad falsa", "clientes", "greenwashing"],
      telecoms: ["telecomunicaciones", "telefonía", "espectro", "portabilidad"],
      media: ["audiovisual*", "televisión", "contenidos", "dsa", "emisión", "pornografía"],
      environment: ["contaminación", "vertido*", "medio ambiente", "medioambiental*", "ambiental*"],
      labour: ["falsos autónomos", "riders", "riesgos laborales", "accidente laboral"],
      energy: ["eléctric*", "mercado eléctrico", "gas natural", "apagón"],
    },
  },
  names: {
    firms: [
      "empresa", "empresas", "compañía", "compañías", "firma", "firmas", "grupo", "gigante", "gigantes", "banco", "bancos", "entidad", "entidades", "plataforma", "plataformas", "red social", "operador", "operadora", "operadoras", "teleco", "telecos", "aerolínea", "aerolíneas", "aseguradora", "aseguradoras", "tecnológica", "tecnológicas", "filial", "matriz", "startup", "sociedad", "cadena", "fabricante", "fabricantes", "distribuidora", "distribuidor", "eléctrica", "eléctricas", "energética", "energéticas",
      "petrolera", "farmacéutica", "farmacéuticas", "laboratorio", "constructora", "constructoras", "inmobiliaria", "supermercado", "supermercados", "hotel", "hospital", "clínica", "colegio", "universidad", "ayuntamiento", "partido", "sindicato", "asociación", "federación", "fundación", "club", "gimnasio", "restaurante", "tienda", "web", "portal", "aplicación", "app", "buscador", "proveedor", "gestora", "consultora", "editorial", "medio", "periódico", "televisión", "productora", "financiera", "bróker", "casa de apuestas", "comercializadora",
      "agencia", "organización", "comunidad de propietarios", "despacho", "marca", "minorista", "multinacional", "concesionaria", "minera", "cementera", "cervecera", "naviera", "fintech", "empleador", "casino", "academia", "responsable del tratamiento", "entidad de pago", "entidad de dinero electrónico", "compañía de telecomunicaciones", "empresa de telecomunicaciones", "empresa de telemarketing", "cadena de supermercados", "cadena de gimnasios", "plataforma de streaming", "plataforma de criptomonedas", "agencia de viajes", "empresa de seguridad", "empresa de reconocimiento facial", "compañía de seguros", "operador de telefonía", "compañía aérea", "gigante tecnológico", "casa de subastas", "fabricante de móviles", "fabricante de automóviles", "empresa de transporte", "empresa de reparto", "comercializadora de energía", "operador postal", "compañía eléctrica", "gestora de fondos", "sociedad de valores", "empresa de recobro", "buró de crédito",
    ],
    notNames: [
      "última hora", "exclusiva", "directo", "vídeo", "video", "multa", "multas", "sanción", "sanciones", "récord", "millonaria", "histórica", "nueva", "nuevo", "por qué", "cómo", "qué", "quién", "cuándo", "dónde", "cuánto", "competencia", "consumo", "datos", "privacidad", "cookies", "rgpd", "justicia", "tribunal", "supremo", "audiencia", "gobierno", "ministerio", "comisión", "regulador", "policía", "tras", "según", "por", "para", "con", "sin", "sobre", "desde", "hasta", "los", "las", "el", "la", "un", "una", "unos", "dos", "tres", "cuatro", "cinco", "diez",
      "este", "esta", "estos", "estas", "su", "sus", "y", "o", "pero", "no", "sí", "si", "también", "además", "así", "ya", "más", "menos", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "artículo", "ley", "resolución", "decisión", "sentencia", "el gigante", "bancos", "telecos", "protección", "estado", "hacienda", "tráfico", "economía", "empresas", "tecnología", "internet", "europa", "españa",
      "condenan", "condena", "multan", "multado", "multada", "sancionado", "sancionada", "sancionan", "varapalo", "golpe", "cártel", "en", "de", "del", "al", "a", "lo", "se", "es", "fue", "ha", "han", "cuando", "aunque", "mientras", "sólo", "solo", "tan",
    ],
    personTitles: ["sr.", "sra.", "señor", "señora", "don", "doña", "dr.", "dra.", "ministro", "ministra", "presidente", "presidenta", "alcalde", "alcaldesa", "fundador", "consejero delegado", "ceo", "director", "directora", "fiscal", "juez", "jueza", "diputado", "diputada", "senador", "portavoz", "comisario", "comisaria", "vicepresidenta", "vicepresidente"],
    legalForms: ["s.l", "s.a", "sl", "slu", "sau", "s.l.u", "s.a.u", "s.a.s", "s.a de c.v", "sa de cv", "s. de r.l", "ltda", "s.a.c", "sac", "eirl", "s.r.l", "sociedad anónima", "sociedad limitada", "s.c", "cía"],
  },
  dates: {
    decided: ["el", "de fecha", "con fecha", "resolución de", "resolución del", "en resolución de", "con fecha de", "del", "fechada el", "dictada el", "en una resolución del", "sentencia de", "este"],
    ofOrder: ["de", "del", "de fecha", "en", "resolución de", "decisión de", "orden de", "dictada en", "impuesta en", "dictada el", "sentencia de"],
    today: ["hoy", "esta mañana", "esta tarde"],
    yesterday: ["ayer"],
    weekdays: [["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"]],
    months: { ene: 1, feb: 2, abr: 4, jun: 6, jul: 7, ago: 8, sep: 9, sept: 9, setiembre: 9, oct: 10, nov: 11, dic: 12 },
    durations: { "día*": "D", "semana*": "W", "mes/meses": "M", "año*": "Y" },
  },
}; // biome-ignore format: vocabulary
