"""Dutch words around the names of persons, and what is said of persons alone."""

from __future__ import annotations

from conversations.languages.traces import NameCues, Telling
from conversations.languages.words import words

NAMES = NameCues(
    titles=words("""
        meneer mijnheer mevrouw juffrouw juf dhr hr mevr mvr mw mej heer dokter doc meester zuster
        nonkel oma opa bomma bompa mr mrs dr pr prof professor tante
    """),
    roles=words("""
        bewoner bewoonster jongere kind kleuter leerling leerlinge student studente zoon dochter
        echtgenoot echtgenote broer zus kleine baby mama moeder vader partner vriend vriendin man
        vrouw buurman buurvrouw collega jongen meisje kleinzoon kleindochter neef nicht familie
        gezin koppel vrijwilliger vrijwilligster begeleider begeleidster teamlid stagiair
        schoonmoeder schoonvader schoonbroer schoonzus tiener gast stiefzoon stiefdochter stiefvader
        stiefmoeder stiefbroer stiefzus pleegkind pleegzoon pleegdochter pleegmama pleegmoeder
        pleegvader halfbroer halfzus tweelingbroer tweelingzus plusmama pluspapa ex-man ex-vrouw
        ex-vriend ex-vriendin verloofde huisgenoot klasgenoot voogd peter meter peuter puber
        jongetje zusje broertje dochtertje zoontje kindje mantelzorger gebruiker gebruikster
        deelnemer deelneemster cursist vluchteling asielzoeker nonkel oom opa oma grootmoeder
        grootvader kleinkind achterkleinkind minderjarige vriendje vriendinnetje schoondochter
        schoonzoon petekind metekind levensgezel levensgezellin grootouders ex-partner patient
        resident papa ex tante
    """),
    kin=words("""
        papa mama moeder vader broer zus zoon dochter echtgenoot echtgenote grootouders partner
        tante ex kind vrouw man oom nonkel oma opa vriend vriendin kleinzoon kleindochter stiefvader
        stiefmoeder pleegmoeder pleegvader pleegmama voogd mantelzorger zusje broertje zoontje
        dochtertje overlijden dood geboorte verjaardag gedrag kamer
    """),
    of=words("van"),
    feminines=words("e te in"),
    acronyms=words("""
        ocmw vzw pms clb caw cgg jac vdab actiris ocj vk copd adhd ptsd hta gsm insz icp sis
    """),
    called=words("heet genaamd genoemd noemt noemen"),
    introduced=words("ben"),
    labels=words("naam voornaam achternaam familienaam"),
    links=words("is de"),
    reflexives=words("me hem haar hen mij zich"),
    persons=words("hij zij ze je ik die"),
    particles=words("""
        de la van den der von el al ben bin ter ten di da dos del vande vanden
    """),
    articles=words("de het"),
    no_names=words("""
        belg belgische syrische marokkaan marokkaanse turkse afghaanse oekraiense roemeense
        nederlander congolese franse vlaams vlaming brusselaar nederlands engels duits arabisch
        turks pools russisch spaans italiaans portugees oekraiens roemeens syrier turk marokkaans
        afghaans albanees somalisch tigrinya rechter advocaat notaris psycholoog psychiater
        maatschappelijk sociaal verantwoordelijke voorzitter burgemeester schepen verpleegkundige
        huisarts leerkracht kinesist politieagent commissaris consulent consulente coordinator
        diensthoofd afdelingshoofd opvoeder opvoedster zorgleerkracht bemiddelaar pastoor kapper
        adhd add ass pasen kerstmis alzheimer parkinson asperger korsakoff crohn tourette lyme down
        covid jesus president afghan rom roma roms autisme burn-out covid-19 corona ramadan
        halloween internet facebook instagram whatsapp tiktok telegram directeur assistant
        dari lingala pasjtoe swahili farsi kirundi kinyarwanda tigrinya somali koerdisch vlaanderen
        wallonie brussel belgie europa nederland frankrijk duitsland turkije marokko
        rome parijs londen berlijn madrid lissabon kaboel damascus aleppo tirana boekarest warschau
        kiev peking hanoi congo rwanda burundi guinee syrie afghanistan eritrea somalie albanie
        roemenie polen oekraine tsjetsjenie portugal italie spanje china vietnam algerije tunesie
        senegal mali iran irak gaza palestina libanon kosovo rusland lesbos calais istanbul
    """),
    openers=words("""
        wij we hij zij ze ik u het een dit dat onze ons mijn zijn haar hun die deze of maar dus want
        als voor in met zonder bij sinds na is heeft wie wat waar geen er niet al ook nog zo te
        volgens op om tot van naar door over toen dan dag beste geachte graag dank je en de des pas
        contact
    """),
    things=words("""
        project vzw dienst groep aanbod vorming school huis huize jeugdhuis organisatie centrum tool
        brochure activiteit spel methodiek werkgroep praatgroep opleiding cursus traject wijk buurt
        ziekte stoornis syndroom ruimte lokaal app website platform hond kat dier module netwerk
        vereniging team plaats programma zaal collectief film boek
    """),
    named_after=words("""
        st sint heilige square instituut atheneum college kliniek ziekenhuis stichting prijs home
        residence residentie lokaal koning koningin prins prinses paus universiteit straat laan
        plein internaat hogeschool feest park basisschool kleuterschool campus woonzorgcentrum wzc
        dienstencentrum ldc buurthuis wijkcentrum apotheek groepspraktijk praktijk leefgroep
        afdeling unit gebouw paviljoen kerk parochie abdij storm halte
        metro tram bus wet plan test schaal az uz chr festival don virga
    """),
    methods=words("""
        marte meo triple gordon maslow kanjer warme william bosco
    """),
    shortenings=words("ps nb kb mb tv am pm iq cv zo"),
    determiners=words("""
        een dit dat deze die ons onze in te naar uit
    """),
    common=words("""
        aan af al alleen als altijd ben bij blijft belt bent bleef daar dag dan dat de deed denkt
        der deze die dit doe doen doet door dronk drinkt dus echt een eens eet en er ergens even
        gaat gaan gewoon geen goed graag haar had hadden heb hebben heeft hem hen het hier hij hoe
        hun ik ieder iemand iets in is ja jaar kan kent kom komt kon kreeg krijgt kunnen laat leeft
        lijdt lijkt maar maand man meer men met mij mijn moe moet mogen nee niemand niet niets nog
        nooit nu of om omdat onder ons onze ook op over overleed praat rookt rond roept sinds slaapt
        slecht snapt soms sprak spreekt staat sterft stopt te tegen thuis toch toe toen tot tussen
        uit u uw vaak van veel viel valt verblijft verliest vindt voelt voor vraagt vrouw waar wacht
        want wanneer was wat week weer weet weg weent weigert welke werd werkt wie wij wil willen
        woont wordt zal ze zegt zei zeer zelf zich ziet zij zijn zit zo zoekt zonder zou zwijgt
        morgen gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dringend
        kwam kwamen nam zag gaf liep riep sliep at zong elke iedereen alles momenteel daarna vroeger
        samen sindsdien ondertussen overdag nachts wel inmiddels helaas eerst meestal aub bedankt
        vandaan vanavond vannacht vanmiddag vanmorgen vanochtend vanzelf lang voornaam achternaam
        familienaam wit zwart rood god adieu half vorige jullie niks nie nen den da wa ge gij gelle
        zelle kik ekik em heur eur ne dees dieje efkes ier es like liket solo via per tijdens wegens
        naast achter
    """),
    word_endings=(
        *("e", "er", "t", "en", "lijk", "ig", "isch", "end", "baar", "ief", "eel", "aan", "loos"),
        "zaam",
    ),
    aged=("jaar", "j"),
    later_particles=words("den der ten ter"),
    called_by_before=words("noemen"),
    called_behind=words("heet"),
    that=words("die dat"),
    companions=words("met"),
    met=words("""
        ken kennen kent zag zagen zie zien begeleid begeleiden begeleidt volg volgen volgt bel
        bellen belde bezoek bezocht ontmoet ontmoette ontmoetten help helpen hielp steun steunen
        verzorg verzorgen ontvang ontvingen hoorde hoor vroeg bereik geholpen voornaam naam
        achternaam familienaam
    """),
    belongings=words("""
        meter peter ouders buur buren buurman buurvrouw huisarts dokter arts psycholoog begeleider
        begeleidster trauma toestand dossier vraag situatie gezondheid advocaat leerkracht juf lief
        meester voogd vriend vrienden familie leven appartement huis nood noden verdriet angst
        angsten kinderen zussen broers baby geval opvolging plaats aankomst vertrek afwezigheid
        terugkeer boosheid slaap lichaam zwangerschap bevalling opname verhaal rouw mama kleine
        welzijn gedrag hart school thuissituatie
    """),
    beside_people=words("""
        voor bij met over om als dat sinds van aan door tegen volgens zonder en tussen wanneer
        behalve dus maar of want toen zoals heeft had kan mag wil moet zou gaat is was kwam komt
        zegt vertelt vertelde durft kreeg krijgt
    """),
    own=words("mijn jouw uw welke elke geen"),
    spoken=words("""
        gevraagd vroeg verteld vertelde voorgesteld uitgelegd legde zei gezegd geschreven beloofd
    """),
    spoken_to=words("aan tegen"),
    named_endings=words("straat laan plein steenweg stichting school"),
    named_behind=words("""
        ziekenhuis school college instituut huis centrum project straat plein laan stichting fonds
        prijs zaal festival kliniek hogeschool atheneum park kerk methode schaal
    """),
)

TELLING = Telling(
    does=words("""
        huilt huilde weent weende slaapt sliep eet drinkt dronk rookt rookte lacht lachte schreeuwt
        droomt trilt spijbelt spijbelde zwijgt piekert stottert vermagert braakt
    """),
    states=words("""
        zwanger verdrietig bang angstig depressief eenzaam uitgeput overleden gestorven opgenomen
        verdriet schrik nachtmerries weduwe weduwnaar
    """),
    says=words("""
        zegt zei weigert aanvaardt woont woonde leeft spreekt sprak praat vraagt vroeg wil wilde wou
        gaat ging komt kwam kan kon mag denkt gelooft weet hoopt wacht verkiest lijkt lijdt blijft
        bleef vertrekt hoort ziet haat werkt zoekt vermijdt verliest heeft had is was wordt werd zit
        zat staat ligt roept slaat stampt loopt liep moet begint kent vertelt vertelde legt speelt
        studeert durft voelt belt belde trekt sluit doet deed krijgt kreeg zou zal eet
    """),
    me=words("mij ik hem haar ons"),
    to_be=words("is was heeft had"),
    adverbs=words("erg heel zeer zo vaak altijd nog al weer nu veel"),
    conjunction="en",
    possessives=words("haar zijn"),
    ours=words("ons onze kleine"),
    diminutives=("je", "ke", "ken"),
    nowhere=words("en in te uit naar van bij op rond"),
    does_before=words("""
        huilt huilde weent weende slaapt sliep schreeuwt droomt trilt spijbelt zwijgt piekert
    """),
    subjects=words("""
        ze zij hij ik we wij je jij u men de het een mijn zijn haar ons onze er deze die dat dit hun
        iedereen niemand iemand
    """),
    genitive="s",
)
