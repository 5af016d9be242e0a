"""The words around names of persons, French and Dutch, in small letters and without accents."""

from __future__ import annotations

_TITLES = """
    monsieur messieurs mr mrs madame mesdames mme mmes mlle mlles mademoiselle mamzelle meneer
    mijnheer mevrouw juffrouw juf dhr hr mevr mvr mw mej heer dr docteur dokter doc pr prof
    professeur professor maitre meester zuster tante oncle nonkel tonton oma opa bomma bompa
    papy mamy mamie papi
"""
TITLES = frozenset(_TITLES.split())
"""Before a name; a full stop may follow. "M." is read with its capital."""

_ROLES = """
    patient patiente client cliente beneficiaire resident residente eleve etudiant etudiante
    usager usagere jeune enfant ado adolescent adolescente petit petite fils fille mari femme
    epouse epoux frere soeur bebe maman papa mere pere compagnon compagne conjoint conjointe
    copain copine ami amie voisin voisine collegue garcon gamin gamine dame homme pt pte
    beau-pere belle-mere belle-soeur beau-frere petit-fils petite-fille cousin cousine neveu
    niece famille couple fam assistante educateur educatrice stagiaire benevole infirmier
    infirmiere bewoner bewoonster jongere kind kleuter leerling leerlinge student studente zoon
    dochter echtgenoot echtgenote broer zus kleine baby mama moeder vader partner vriend
    vriendin man vrouw buurman buurvrouw collega jongen meisje kleinzoon kleindochter neef nicht
    familie gezin koppel vrijwilliger vrijwilligster begeleider begeleidster teamlid stagiair
    schoonmoeder schoonvader schoonbroer schoonzus tiener gast belle-fille beau-fils demi-frere
    demi-soeur filleul filleule parrain marraine tuteur tutrice fiance fiancee fillette jumeau
    jumelle ex-mari ex-femme ex-compagnon ex-compagne ex aidant aidante participant participante
    locataire mineur mineure oncle tante bambin nourrisson grand-mere grand-pere stiefzoon
    stiefdochter stiefvader stiefmoeder stiefbroer stiefzus pleegkind pleegzoon pleegdochter
    pleegmama pleegmoeder pleegvader halfbroer halfzus tweelingbroer tweelingzus plusmama
    pluspapa ex-man ex-vrouw ex-vriend ex-vriendin ex-partner verloofde huisgenoot klasgenoot
    voogd peter meter peuter puber jongetje zusje broertje dochtertje zoontje kindje
    mantelzorger gebruiker gebruikster deelnemer deelneemster cursist vluchteling asielzoeker
    nonkel oom opa oma grootmoeder grootvader kleinkind achterkleinkind minderjarige vriendje
    vriendinnetje schoondochter schoonzoon petekind metekind levensgezel levensgezellin
"""
ROLES = frozenset(_ROLES.split()) | {"grands-parents", "grootouders"}
"""Before a name, in the singular: "Maison des jeunes Le Phare" is a place."""

_KIN = """
    maman papa mere pere frere soeur fils fille mari epouse epoux compagnon compagne
    grands-parents mama moeder vader broer zus zoon dochter echtgenoot echtgenote grootouders
    partner femme enfant grand-mere grand-pere oncle tante cousin cousine neveu niece copain
    copine ex ex-mari ex-femme petit-fils petite-fille beau-fils belle-fille deces mort
    naissance anniversaire comportement chambre kind vrouw man oom nonkel oma opa vriend
    vriendin kleinzoon kleindochter stiefvader stiefmoeder pleegmoeder pleegvader pleegmama
    voogd mantelzorger zusje broertje zoontje dochtertje overlijden dood geboorte verjaardag
    gedrag kamer
"""
KIN = frozenset(_KIN.split())
"""Of somebody: "la maman de Nora", "de broer van Nora", "het overlijden van Nora"."""

OF = frozenset({"de", "d", "van"})
"""Between one of the family and a name."""

_FEMININES = "e ne se in te trice"
FEMININES = frozenset(_FEMININES.split())
"""Behind a role, in brackets or after a point: "patient(e)", "cliënt(e)"."""

_ACRONYMS = """
    cpas ocmw asbl vzw amo pms clb saj spj caw cgg ssm jac cpms dpj onem vdab actiris forem ocj
    vk mena bpco copd tdah adhd ptsd hta gsm niss insz icp sis
"""
ACRONYMS = frozenset(_ACRONYMS.split())
"""In capitals, and no family name."""

_CALLED = """
    appelle nomme nommee prenomme prenommee surnomme surnommee denomme denommee heet genaamd
    genoemd noemt noemen
"""
CALLED = frozenset(_CALLED.split())
"""Between a person and the name."""

INTRODUCED = frozenset({"suis", "ben"})
"""Before a first and a family name: "je suis Nora Dupont"; one capital alone is a function."""

_LABELS = "nom prenom naam voornaam achternaam familienaam"
LABELS = frozenset(_LABELS.split())
"""Before a colon, "est", "is" or "de", and the name."""

_LINKS = "est is de"
LINKS = frozenset(_LINKS.split())
"""Between a label and the name."""

_REFLEXIVES = "s se m me l t hem haar hen mij zich"
REFLEXIVES = frozenset(_REFLEXIVES.split())
"""Before "appelle" and "noemen" when a name follows: "on appelle Bruxelles" names a town."""

_PERSONS = "il elle hij zij ze je ik on qui die ado fils fille"
PERSONS = frozenset(_PERSONS.split())
"""Who is called something, where the name has no capital."""

_PARTICLES = "de la van den der von du el al ben bin ter ten le di da dos del des vande vanden"
PARTICLES = frozenset(_PARTICLES.split())
"""Between a title and a name, or within one."""

_ARTICLES = "de la le les l het du des"
ARTICLES = frozenset(_ARTICLES.split())
"""Particles that open a function too: "madame la directrice", "meneer de rechter"."""

_NO_NAMES = """
    alzheimer parkinson asperger korsakoff crohn tourette lyme down covid jesus directeur
    directrice president presidente bourgmestre ministre coordinateur coordinatrice
    tout-le-monde belge syrien syrienne marocain marocaine turc turque afghan afghane ukrainien
    ukrainienne rom roma roms roumain roumaine congolais congolaise francais francaise africain
    africaine belg belgische syrische marokkaan marokkaanse turkse afghaanse oekraiense
    roemeense nederlander congolese franse vlaams vlaming brusselaar nederlands engels duits
    arabisch turks pools russisch spaans italiaans portugees oekraiens roemeens syrier turk
    marokkaans afghaans albanees somalisch tigrinya flamand wallon bruxellois neerlandais
    anglais allemand arabe polonais espagnol italien portugais russe bulgare juge avocat avocate
    notaire psychologue psychiatre assistant educateur responsable conseiller conseillere
    secretaire infirmier medecin generaliste kine agent policier commissaire echevin echevine
    greffier delegue deleguee mediateur mediatrice referent referente titulaire rechter advocaat
    notaris psycholoog psychiater maatschappelijk sociaal verantwoordelijke voorzitter
    burgemeester schepen verpleegkundige huisarts leerkracht kinesist politieagent commissaris
    consulent consulente coordinator diensthoofd afdelingshoofd opvoeder opvoedster
    zorgleerkracht bemiddelaar pastoor kapper autisme adhd add ass burn-out covid-19 corona
    ramadan pasen kerstmis paques halloween internet facebook instagram whatsapp tiktok telegram
"""
_OPENERS = """
    le la les nous notre nos il elle ils elles je on vous un une des de du mon ma mes son sa ses
    ce cette ces et ou mais donc car quand comme pour dans avec sans chez depuis apres avant est
    a qui que dont selon voir contact bonjour merci aucun aucune y en au aux ne pas plus tres si
    tout tous leur lui cela ca wij we hij zij ze ik u het een dit dat onze ons mijn zijn haar
    hun die deze of maar dus want als voor in met zonder bij sinds na is heeft wie wat waar geen
    er niet al ook nog zo te volgens op om tot van naar door over toen dan dag beste geachte
    graag dank
"""
NO_NAMES = frozenset(f"{_NO_NAMES} {_OPENERS}".split())
"""Capitalised and no name: illnesses, functions, peoples, words that open a sentence."""

_THINGS = """
    projet project asbl vzw service dienst groupe groep offre aanbod atelier formation vorming
    ecole school maison huis huize jeugdhuis organisation organisatie centre centrum outil tool
    activite jeu quartier maladie trouble syndrome application site plateforme chien chat animal
    cours parcours brochure activiteit spel methodiek werkgroep praatgroep opleiding cursus
    traject wijk buurt ziekte stoornis syndroom ruimte lokaal app website platform hond kat dier
    module reseau netwerk association vereniging equipe team lieu plaats programme programma
    salle zaal campagne methode collectif collectief film livre boek
"""
THINGS = frozenset(_THINGS.split())
"""They have a name too, and it identifies nobody."""

_NAMED_AFTER = """
    saint sainte st ste sint heilige rue avenue av place boulevard bd square quai chaussee
    institut instituut athenee atheneum college lycee clinique kliniek hopital ziekenhuis
    fondation stichting prix prijs home residence residentie cafe lokaal creche roi reine koning
    koningin prince prins prinses princesse espace bibliotheque foyer pape paus universite
    universiteit straat laan plein internat internaat haute hogeschool fete feest parc park
    basisschool kleuterschool campus woonzorgcentrum wzc dienstencentrum ldc buurthuis
    wijkcentrum apotheek groepspraktijk praktijk leefgroep afdeling unit gebouw paviljoen kerk
    parochie abdij pavillon unite batiment pharmacie eglise paroisse abbaye polyclinique section
    gare tempete ouragan storm loi wet plan test echelle schaal az uz fonds festival
"""
NAMED_AFTER = THINGS | frozenset(_NAMED_AFTER.split())
"""Before the name of a person that is the name of a place or a thing: "institut Marie Haps"."""

_NAMED_AFTER_BEFORE = """
    ziekenhuis school college instituut huis centrum project straat plein laan stichting fonds
    prijs zaal festival kliniek hogeschool atheneum park kerk methode schaal
"""
NAMED_AFTER_BEFORE = frozenset(_NAMED_AFTER_BEFORE.split())
"""In Dutch, behind it: "het Jan Palfijn ziekenhuis"."""
