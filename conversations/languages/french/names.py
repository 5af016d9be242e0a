"""French words around the names of persons, and what is said of persons alone."""

from __future__ import annotations

from conversations.languages.traces import NameCues, Telling
from conversations.languages.words import words

NAMES = NameCues(
    titles=words("""
        monsieur messieurs madame mesdames mme mmes mlle mlles mademoiselle mamzelle docteur
        professeur maitre oncle tonton papy mamy mamie papi mr mrs dr pr prof professor tante
    """),
    roles=words("""
        patient patiente client cliente beneficiaire resident residente eleve etudiant etudiante
        usager usagere jeune enfant ado adolescent adolescente petit petite fils fille mari femme
        epouse epoux frere soeur bebe maman papa mere pere compagnon compagne conjoint conjointe
        copain copine ami amie voisin voisine collegue garcon gamin gamine dame homme pt pte
        beau-pere belle-mere belle-soeur beau-frere petit-fils petite-fille cousin cousine neveu
        niece famille couple fam assistante educateur educatrice stagiaire benevole infirmier
        infirmiere belle-fille beau-fils demi-frere demi-soeur filleul filleule parrain marraine
        tuteur tutrice fiance fiancee fillette jumeau jumelle ex-mari ex-femme ex-compagnon
        ex-compagne ex aidant aidante participant participante locataire mineur mineure oncle tante
        bambin nourrisson grand-mere grand-pere grands-parents ex-partner student baby mama partner
    """),
    kin=words("""
        maman papa mere pere frere soeur fils fille mari epouse epoux compagnon compagne
        grands-parents partner femme enfant grand-mere grand-pere oncle tante cousin cousine neveu
        niece copain copine ex ex-mari ex-femme petit-fils petite-fille beau-fils belle-fille deces
        mort naissance anniversaire comportement chambre
    """),
    of=words("de d"),
    feminines=words("e ne se in te trice"),
    acronyms=words("""
        cpas asbl amo saj spj ssm cpms dpj onem actiris forem mena bpco copd tdah hta niss sis
    """),
    called=words("""
        appelle nomme nommee prenomme prenommee surnomme surnommee denomme denommee
    """),
    introduced=words("suis"),
    labels=words("nom prenom"),
    links=words("est de"),
    reflexives=words("s se m me l t"),
    persons=words("il elle je on qui ado fils fille"),
    particles=words("de la du el al ben bin le di da dos del des"),
    articles=words("de la le les l du des"),
    no_names=words("""
        directeur directrice presidente bourgmestre ministre coordinateur coordinatrice
        tout-le-monde belge syrien syrienne marocain marocaine turc turque afghane ukrainien
        ukrainienne roumain roumaine congolais congolaise francais francaise africain africaine
        flamand wallon bruxellois neerlandais anglais allemand arabe polonais espagnol italien
        portugais russe bulgare juge avocat avocate notaire psychologue psychiatre assistant
        educateur responsable conseiller conseillere secretaire infirmier medecin generaliste kine
        agent policier commissaire echevin echevine greffier delegue deleguee mediateur mediatrice
        referent referente titulaire paques alzheimer parkinson asperger korsakoff crohn tourette
        lyme down covid jesus president afghan rom roma roms autisme burn-out covid-19 corona
        ramadan halloween internet facebook instagram whatsapp tiktok telegram adhd
        dari lingala pachto pashto swahili farsi kirundi kinyarwanda peul soussou malinke tigrinya
        somali ourdou kurde wallonie bruxelles flandre belgique europe france allemagne maroc
        turquie rome paris lyon lille marseille londres berlin madrid lisbonne milan kinshasa
        kigali conakry damas alep kaboul asmara mogadiscio tirana bucarest varsovie kiev
        pekin hanoi casablanca
        congo rwanda burundi guinee syrie afghanistan erythree somalie albanie roumanie pologne
        ukraine tchetchenie portugal italie espagne chine vietnam algerie tunisie senegal mali iran
        irak gaza palestine liban kosovo russie lesbos calais dunkerque istanbul
    """),
    openers=words("""
        le la les nous notre nos il elle ils elles je on vous un une des de du mon ma mes son sa ses
        ce cette ces et ou mais donc car quand comme pour dans avec sans chez depuis apres avant est
        a qui que dont selon voir contact bonjour merci aucun aucune y en au aux ne pas plus tres si
        tout tous leur lui cela ca u
    """),
    things=words("""
        projet asbl service groupe offre atelier formation ecole maison organisation centre outil
        activite jeu quartier maladie trouble syndrome application site plateforme chien chat animal
        cours parcours module reseau association equipe lieu programme salle campagne methode
        collectif film livre restaurant boutique
    """),
    named_after=words("""
        saint sainte st ste rue avenue av place boulevard bd square quai chaussee institut athenee
        college lycee clinique hopital fondation prix home residence cafe creche roi reine prince
        princesse espace bibliotheque foyer pape universite internat haute fete parc campus unit
        pavillon unite batiment pharmacie eglise paroisse abbaye polyclinique section gare tempete
        ouragan arret halte metro tram bus loi plan test echelle fonds festival chu chr chc don
    """),
    methods=words("""
        marte meo tourette triple maslow gordon montessori freinet steiner decroly rorschach
        winnicott piaget freud lacan jung dolto pikler bowlby katz zarit hamilton epworth
        apgar barthel vittoz jacobson borg beck emdr snoezelen meet teams zoom google signal
        microsoft netflix fortnite carrefour lidl colruyt delhaize action ikea youtube
        messenger skype bosco
    """),
    companions=words("avec que"),
    met=words("""
        connais connaissons connait accompagne accompagnons suivons rencontre rencontrons rencontrer
        vois voyons voit vu vue recu recue recois heberge hebergeons soigne soignons appele appelee
        rappeler appeler aider soutenir orienter accueilli accueillie accueillons suit suivi suivie
        rassurer contacter revoir revu voir aide retrouve garde visite visiter entendu prevenir
        prenom nom
    """),
    belongings=words("""
        marraine parrain parents voisin voisine voisins medecin docteur psychologue referente
        referent traumatisme etat dossier demande situation sante avocat avocate professeur prof
        institutrice tuteur tutrice ami amie amis famille vie appartement maison besoin besoins
        souffrance angoisse angoisses enfants soeurs freres filles garcons bebe cas suivi place
        sujet arrivee depart absence retour colere sommeil corps suicide grossesse accouchement
        hospitalisation parcours histoire recit deuil parole compagnon conjoint petite petit
    """),
    beside_people=words("""
        pour chez avec sur que quand si depuis comme par selon contre entre et sauf
        a de d
    """),
    own=words("mon ma mes ton ta tes votre vos quel quelle quels quelles chaque aucun aucune"),
    spoken=words("""
        propose demande parle explique conseille ecrit telephone suggere promis repondu pense
    """),
    spoken_to=words("a"),
    shortenings=words("ps nb ar re am pm rv cv jc qi mt"),
    determiners=words("""
        un une ce cette ces nos notre votre vos leur leurs au aux chez a en vers
    """),
    common=words("""
        a ai ait alors apres arrive au aussi autre aux avait avant avec beaucoup bien boit bois car
        ce cela celle ces cet cette chez comme comment contre crie dans de deja depuis des dit dois
        doit donc dort du elle elles en encore entre est et etait etre eu fait faut fut habite ici
        il ils jamais je la le les leur lui ma mais mal me mes moi mon ne ni non nos notre nous on
        ont ou par parle parfois pas pendant perd peu peut plein pleure plus pour pourrait prend
        puis quand que quel qui quoi refuse rit sa sais sait sans se sent sera ses si sont souvent
        sous souffre suite suis sur ta te tes toi ton toujours tout tous tres trop trouve tu un une
        va vers veut veux vient vit vivre voir vois voit vos votre vous voudrais vu y avais avons
        avez quitte fume mange sort tombe reste reve crois croit dors semble marie veuf veuve
        divorce seul seule vraiment mieux demain hier aujourd aujourdhui lundi mardi mercredi jeudi
        vendredi samedi dimanche matin soir psy psychologue urgent svp merci bonjour concernant
        pourquoi chaque plusieurs aucun aucune avoir quelque suivi suivie ans mois semaine jour
        personne chacun chacune certains certaines quelqu rien nul nulle tel telle ensuite
        maintenant ainsi voila voici peut-etre bref enfin sinon prenom passe passee demi demie
        dernier derniere adieu dieu pire solo haha lol mdr ds qd pcq psk tjs tjr bcp ya jai jsuis
        jpeux jcrois jsais chui qq qqn qqun mm pk pr vs ns cad rdv mail like
    """),
    word_endings=(
        *("e", "es", "er", "ir", "it", "ait", "ent", "ant", "ees?", "eux", "if", "able", "ique"),
        *("euse", "al", "el", "t", "en"),
    ),
    aged=("ans", "a"),
    capital_titles=frozenset({"M", "MM"}),
    called_by=words("appelle nomme"),
)

TELLING = Telling(
    does=words("""
        pleure pleurait dort dormait mange mangeait boit buvait fume fumait fugue fuguait rit sourit
        tremble crie criait hurle vomit begaie sanglote maigrit
    """),
    states=words("""
        enceinte triste anxieux anxieuse deprime deprimee epuise epuisee orphelin orpheline veuf
        veuve decede decedee hospitalise hospitalisee suicidaire peur
    """),
    says=words("""
        dit disait refuse accepte habite vit vivait parle parlait demande demandait souhaite veut
        voudrait voulait va allait vient revient rentre sort arrive n ne se s peut pourrait pense
        croit sait espere attend prefere semble souffre boit reste part partait entend voit aime
        deteste travaille vomissait cherche evite supporte perd avait est etait sera me nous m lui
        crie tape frappe fugue consulte doit devrait commence continue connait raconte explique
        etudie accouche joue
    """),
    me=words("moi lui elle eux nous"),
    to_be=words("est etait a avait"),
    adverbs=words("ne se s n tres si trop fort souvent toujours deja encore"),
    conjunction="et",
    possessives=words("son sa ses"),
    ours=words("notre petit petite"),
    diminutives=("ou",),
    nowhere=words("a au aux de d du des en vers"),
)
