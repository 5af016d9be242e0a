"""German words around the names of persons, and what is said of persons alone.

Every noun has a capital here, so a capital in mid-sentence says nothing: what may stand before a
single name ("mit Roman") is left out, and nouns that are given names abroad are listed.
"""

from __future__ import annotations

from conversations.languages.german.no_names import NOUNS, SMALL
from conversations.languages.traces import NameCues, Telling
from conversations.languages.words import words

NAMES = NameCues(
    titles=words("""
        herr herrn hr frau fraulein dr dres prof professor doktor schwester pater onkel tante oma
        opa
    """),
    roles=words("""
        bewohner bewohnerin jugendlicher jugendliche kind kleinkind schuler schulerin student
        studentin sohn tochter ehemann ehefrau gatte gattin bruder schwester kleine kleiner baby
        mama
        mutter papa vater partner partnerin freund freundin mann frau nachbar nachbarin kollege
        kollegin junge bub madchen enkel enkelin neffe nichte familie ehepaar paar freiwillige
        freiwilliger betreuer betreuerin praktikant praktikantin schwiegermutter schwiegervater
        schwager schwagerin teenager stiefsohn stieftochter stiefvater stiefmutter stiefbruder
        stiefschwester pflegekind pflegesohn pflegetochter pflegemutter pflegevater halbbruder
        halbschwester zwillingsbruder zwillingsschwester ex-mann ex-frau ex-freund ex-freundin
        verlobte verlobter mitbewohner mitbewohnerin klassenkamerad klassenkameradin vormund patin
        pate klient klientin patient patientin onkel tante oma opa grossmutter grossvater
        tochterchen
        sohnchen bruderchen schwesterchen teilnehmer teilnehmerin besucher besucherin witwe witwer
        mieter mieterin lebensgefahrte lebensgefahrtin
    """),
    kin=words("""
        papa mama mutter vater bruder schwester sohn tochter ehemann ehefrau grosseltern partner
        partnerin tante ex kind frau mann onkel oma opa freund freundin enkel enkelin stiefvater
        stiefmutter pflegemutter pflegevater vormund tod geburt geburtstag verhalten zimmer
    """),
    of=words("von"),
    feminines=words("in innen"),
    acronyms=words("""
        oshz kaleido spz btz dsl rsi wpzs likiv inami adhs ptbs hiv copd usb sms pdf vhs dg adg
        ksi zfp arbeitsamt wfg
    """),
    called=words("heisst genannt namens nennt nennen nachnamen familiennamen"),
    introduced=words("bin heisse"),
    labels=words("name vorname nachname familienname madchenname"),
    links=words("ist der lautet"),
    reflexives=words("ihn sie es mich sich"),
    persons=words("er sie es ich der die das"),
    particles=words("von vom zu zur van den der de la el al ben ter ten"),
    articles=words("der die das"),
    no_names=NOUNS
    | words("""
        belgier belgierin deutsch deutsche deutscher franzosisch turkisch turkin turke syrer syrerin
        syrisch afghane afghanin ukrainer ukrainerin rumane rumanin pole polin polnisch russisch
        arabisch englisch spanisch italienisch portugiesisch marokkaner marokkanerin kurdisch
        albaner
        psychologe psychologin psychiater psychiaterin hausarzt hausarztin lehrer lehrerin anwalt
        notar richterin pfarrer polizist erzieher erzieherin sozialarbeiter sozialarbeiterin
        sozialassistent
        sozialassistentin krankenschwester krankenpfleger koordinator koordinatorin direktorin
        ostern weihnachten karneval advent alzheimer parkinson asperger tourette crohn corona covid
        person ihnen ihrer ihrem nur davon worte worten wort worter wann berat zahl zahlen protokoll
        sinn wach mehrere eltern leute konnen moglich zeilen wohl art eigene koordination sich
        bescheid erreichen wahl fachkraft fachkrafte dem bett tritt raus armel jacke hatte waffen
        rahmen dekret dekrets gesetz abkommen notruf kind kinder
        hause nahe zugleich darauf zuruck diesen andere unterstutzung striemen
        mehr jahr jahre jahren buro kinder kindern leben selbstbestimmtes
        burnout autismus depression demenz stress angst panik trauer sucht gewalt internet facebook
        instagram whatsapp tiktok telegram teams zoom ostbelgien eupen kelmis raeren lontzen amel
        bullingen butgenbach burg-reuland malmedy luttich aachen verviers brussel belgien
        deutschland
        frankreich turkei marokko syrien polen rumanien ukraine monschau eifel
    """),
    openers=words("""
        wir er sie es ich ihr ein eine einen das dies diese dieser unser unsere mein meine sein
        seine
        ihre der die oder aber also dann denn als fur im in am bei beim mit ohne seit nach ist hat
        wer was wo wenn weil dass kein keine gibt nicht auch noch zu zum zur laut auf um bis
        von vom dort hier hallo guten liebe lieber sehr geehrte danke bitte und kontakt heute
        gestern
        morgen wegen gegen trotz wahrend uber unter zwischen dank betreff betrifft bezuglich
    """),
    things=words("""
        projekt verein dienst gruppe angebot schulung schule haus heim jugendheim organisation
        zentrum broschure spiel methode arbeitsgruppe ausbildung kurs viertel krankheit storung
        syndrom raum app website plattform hund katze tier modul netzwerk vereinigung team programm
        saal film buch einrichtung
    """),
    named_after=words("""
        sankt st institut athenaum kolleg klinik krankenhaus stiftung preis residenz konig konigin
        prinz prinzessin papst universitat internat hochschule fest park grundschule kindergarten
        seniorenheim altenheim apotheke praxis wohngruppe abteilung gebaude kirche pfarre abtei bus
        gesetz plan test skala
    """),
    methods=words("""
        marte meo triple gordon maslow montessori kneipp balint rosenberg korczak barker rogers
        pikler freinet steiner bobath feil juul kubler-ross satir frankl saunders kitwood bohm
        prekop piaget freud jung adler beck linehan
    """),
    shortenings=words("zb ua dh su zt va usw bzw ps tv"),
    determiners=words("ein eine einen dies dieses unser unsere im am beim zum zur vom aus"),
    common=SMALL
    | words("""
        davon darauf zuruck zugleich selbst konnen moglich bleiben wahlen mehrere zahlen nirgends
        genau tun hinaus einkaufen an zwei drei vier funf sechs sieben acht neun zehn ab aber allein
        alle als also am auch auf aus bei beim bin bis bist bitte blieb bleibt da damit dann das
        dass dem den denn der des dich die dir doch dort durch ein eine einem einen einer eines er
        es etwas euch eure fast fehlt fragt fur gab ganz gar geht gehen gern gerne gestern gibt gut
        habe haben halt hat hatte hatten hier hilft hin ich ihm ihn ihnen ihr ihre ihren ihrem ihrer
        im immer in ins ist isst ja jede jeden jeder jetzt kam kann kannst kein keine keinen kommt
        konnte lang lebt leidet liegt macht mal man mehr mein meine meinen meinem meiner mich mir
        mit muss musste nach nachts nahm nein nicht nichts nie niemand noch nun nur ob oder oft ohne
        plotzlich redet rief sagt sagte sah schlaft schlecht schon schreit sehr sein seine seinen
        seinem seiner seit sich sie sieht sind so soll sollte spricht sprach steht starb stirbt
        sucht trinkt tut uber um und uns unser unsere unserem unseren unserer unter viel viele vom
        von vor war waren warum was weg weil weint weiss welche wem wen wenn wer wie wieder will wir
        wird wo wohnt wollte wurde zu zum zur zusammen zwischen heute morgen montag dienstag anderes
        machen tun sonst vorher nachher mittwoch donnerstag freitag samstag sonntag dringend danach
        fruher inzwischen leider zuerst meistens danke daher
    """),
    word_endings=(
        *("e", "er", "en", "t", "st", "ung", "heit", "keit", "lich", "ig", "isch", "end", "bar"),
        *("los", "sam", "haft", "ern", "eln", "tion", "schaft"),
    ),
    aged=("jahre", "jahre alt", "jahrig", "jahrige", "jahriger", "j"),
    called_behind=words("heisst"),
    that=words("der die das"),
    own=words("mein meine dein deine euer jeder welche welcher kein keine"),
    named_endings=words("strasse platz allee schule stiftung heim"),
    named_behind=words("""
        krankenhaus schule kolleg institut haus zentrum projekt strasse platz stiftung preis saal
        fest klinik hochschule athenaum park kirche methode skala
    """),
)

TELLING = Telling(
    does=words("""
        weint weinte schlaft schlief trinkt trank raucht rauchte lacht lachte schreit traumt zittert
        schwanzt schwanzte schweigt grubelt stottert erbricht isst
    """),
    states=words("""
        schwanger traurig angstlich depressiv einsam erschopft verstorben gestorben eingewiesen
        alptraume witwe witwer
    """),
    says=words("""
        sagt sagte verweigert akzeptiert wohnt wohnte lebt spricht sprach redet fragt fragte will
        wollte geht ging kommt kam kann konnte darf denkt glaubt weiss hofft wartet leidet bleibt
        blieb sieht hasst arbeitet sucht verliert wurde wird sitzt sass steht liegt ruft schlagt
        muss beginnt kennt erzahlt erzahlte spielt fuhlt bekommt bekam sollte wurde
    """),
    me=words("mir ich ihm ihr uns"),
    to_be=words("ist war hat hatte"),
    adverbs=words("sehr ganz so oft immer noch schon wieder jetzt viel"),
    conjunction="und",
    possessives=words("ihr ihre sein seine"),
    ours=words("unser unsere kleine kleiner"),
    diminutives=("chen", "lein"),
    nowhere=words("und in aus nach von bei auf um"),
    does_before=words(
        "weint weinte schlaft schlief schreit traumt zittert schwanzt schweigt grubelt"
    ),
    subjects=words("""
        sie er ich wir du ihr man der die das ein eine mein meine sein seine ihre unser unsere es
        diese dieser jeder alle niemand jemand
    """),
    genitive="s",
)
