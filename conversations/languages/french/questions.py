"""How people ask something of the bot in French."""

from __future__ import annotations

from conversations.languages.french import questions_on_missions as on_missions
from conversations.languages.question_words import BotWords
from conversations.languages.words import words

SAID_SHORTER = {
    "ya": "y a",
    "jai": "j ai",
    "jaurai": "j aurai",
    "jsuis": "je suis",
    "cest": "c est",
    "c a dire": "c est a dire",
    "stp": "svp",
    "koi": "quoi",
    "qqch": "quelque chose",
    "tel": "telephone",
    "kwa": "quoi",
    "gratos": "gratuit",
    "num": "numero",
    "cb": "combien",
    "qd": "quand",
    "qq un": "quelqu un",
    "qqn": "quelqu un",
    "dsl": "",
    "kan": "quand",
    "pq": "pourquoi",
    "comprend": "comprends",
    "qu est ce que": "quoi",
    "qu est ce qu": "quoi",
    "est ce que": "",
    "est ce qu": "",
    "est ce qui": "",
    "y a t il": "y a",
    "il y a": "y a",
    "faut il": "faut",
    "il faut": "faut",
    "est il": "est",
    "est elle": "est",
    "sont elles": "sont",
    "a t elle": "a",
    "y a til": "y a",
    "s il vous plait": "svp",
    "s il te plait": "svp",
    "il reste": "reste",
    "reste t il": "reste",
    "n importe qui": "qui",
}

CUES = {
    "cost": """
        couteux|cher|chere|onereux, debours*, pris|prise|prend|frais charge, prend charge, qui
        finance, a votre|mon compte, de ma|notre poche, rembourse*, payant*, gratuit*,
        paie|paye|paient|payent|paiera|payera, payer, coute|couter|coutera|coutent,
        cout|couts|prix|tarif*|frais|facture*|budget, a ma|notre|nos|mes charge|frais, combien
        ca fait""",
    "readers": """
        patient*|famille|eleve*|personne voir|verra|lit|lire|lira|saura, partage* qui|avec,
        transmettez|envoyez|donnez|montrez qui, qui au courant, qui
        consulter|consulte, qui sait|saura, reste|restent prive*|secret|secrete, qui
        lit|lire|lira|lisent|relit, qui voit|voir|verra|voient, qui recoit|recevra|recevoir, qui
        acces, qui a|ont acces, confidentiel*, reste|restent|bien|c entre nous, secret
        professionnel, quelqu autre voir|lire, employeur|chef|direction|patron*
        voir|verra|lit|lire|lira|recoit|saura|savoir, a qui
        envoyez|transmettez|donnez|envoye|transmis|transmise|va|arrive, ou
        part|partent|va|vont|arrive|arrivent reponse*|message*""",
    "answer": """
        passe apres|ensuite, quoi apres|ensuite, psy|psychologue vient quand, quand vient
        psy|psychologue, qui repondent,
        combien temps|jours nouvelles|retour, dans combien temps|jours|semaines
        psy|psychologue|quelqu, long|longtemps avant avoir, rapide|rapides reponse, reponse
        rapide|rapidement|demain, quand nouvelle|nouvelles|retour|suite, nouvelles quand,
        attendre combien|longtemps, temps|longue attente, quand saurai|saura, quand reponse*,
        reponse* quand, quand repond*|recontacte*|rappele*|rappelle*|contacte*,
        repond*|recontacte*|rappele*|rappelle*|contacte* quand, combien temps|jours|semaines
        reponse*|recontacte*|contacte*, repond* combien temps|jours, attendre reponse, delai*,
        repond* vite|rapidement, reponse vite|rapidement, quand nouvelles, qui
        repond*|recontacte*|rappele*|contacte*""",
    "request": """
        et ma demande, avance|avancee demande, demande avance|avancee, ma demande en est, quid
        demande, passe avec|pour ma demande, ou en est demande*, recu|recue|recues demande*,
        voir|retrouver|consulter|suivre demandes, retrouver|voir|consulter|suivre ma demande,
        demande retrouver|suivre|voir, nouvelle|nouvelles demande, suivi|statut|etat demande, ma
        demande partie|envoyee|arrivee|transmise|enregistree|traitee|recue|passee, mes demandes""",
    "erase": """
        donnees|infos|informations|compte disparaissent|disparaitre|supprim*|effac*|retir*, tout
        effacer|supprimer, supprim*|effac*|detrui*
        donnees|infos|informations|compte|reponses|tout, oubli* donnees, retir* mes|toutes
        donnees|infos|informations, droit oubli""",
    "kept": """
        reponses|donnees|infos gardees|gardes|conservees|stockees, deviennent
        donnees|infos|reponses, devient|deviendra reponse*|ecris|texte|message,
        traitement|utilisation|usage donnees, donnees utilisees|securisees|securite, telegram
        securise, gardez|conservez|stockez|enregistrez|savez sur moi,
        gardez|conservez|stockez|enregistrez, quoi faites|faire|devient|deviennent mes|nos|ces
        donnees|infos|informations, faites quoi mes|nos|ces donnees|infos|informations, vie
        privee, rgpd|gdpr, ou|comment|combien stocke*|garde*|conserve*, protection donnees, mes
        donnees protegees|conservees|gardees|stockees""",
    "human": """
        avoir quelqu telephone, quelqu bout fil, contact humain, m appeler, me
        appeler|rappeler|telephoner, quelqu
        rappeler, ligne telephonique, operateur|conseiller, joignable*, parler|discuter|echanger
        quelqu, parler|discuter humain*|coordinat*|vous, quelqu appeler|contacter|joindre,
        appeler|contacter|joindre|telephoner quelqu|coordinat*|vous, vous
        appeler|joindre|contacter|telephoner, numero telephone|tel|gsm|appeler, vraie|reelle
        personne, humain, humaine, avez|y|votre adresse|numero|mail|email
        telephone|mail|email|tel, quelqu telephone, votre numero, numero a|pour appeler|joindre""",
    "length": """
        prend temps, dois|faut remplir|repondre tout|toutes,
        long|longue questionnaire|hein, fini|termine bientot|quand, arrive bout, combien
        etapes|temps encore, encore combien, c est|sera|trop long, encore beaucoup|plusieurs
        questions|etapes, combien questions|etapes, beaucoup questions, dure|durer|duree|durera
        longtemps, dure|durer|duree|durera questionnaire|formulaire|combien, combien
        dure|durer|durera, combien minutes, bientot|presque fini|termine|fin|bout, combien temps
        questionnaire|formulaire|remplir, reste questions|longtemps, encore longtemps, c est
        fini quand, prend longtemps""",
    "about": """
        quoi but, quel but,
        vous faites quoi, servez quoi, c est un|une bot|robot|ia|machine, chatgpt|chatbot, suis ou,
        c quoi, quoi missions, quels
        soutiens|choix|services, propose quoi|mission*, comprendre missions, difference*
        missions|4|quatre, vous etes qui, tu
        es qui, qui etes vous, qui es tu, c quoi mission*|bot|service|ca|truc, quoi
        mission*|bot, a|quoi sert|sers|servez, quoi proposez|faites, proposez quoi,
        robot|machine|ordinateur, quelle|quelles|quels mission*|soutien*|aide
        existe*|possible*|proposez|choix|y, difference* mission*, mission* possibles|existantes,
        c est quoi exactement, quoi ce|le bot|service, explique* mission*""",
    "help": """
        comprends|comprend rien|pas, c a dire, c est a dire, vois pas, vois|sais pas
        mettre|repondre|ecrire, hein, quoi ecrire|repondre|mettre, comment ca marche|fonctionne,
        comment marche|fonctionne, rien pige|capte|compris, pas sur|sure comprendre, je|j|on
        comprends|comprend|pige|capte pas|rien|plus, pas|rien compris, pas|peu clair*, dois|faut
        faire maintenant|ici, quoi|que dois faire, sais pas comment|quoi|que
        repondre|mettre|ecrire|choisir|dire, explique*|expliquer, c quoi question, signifie
        question, quoi|que|ca veut dire, aide svp, besoin aide, je suis|me perdu|perdue|perds,
        comment je|on fait, comment repondre""",
    "cancel": """
        on|nous arrete|abandonne, stop tout|la, envie continuer, plus envie|besoin, changer
        avis, change avis, je|j arrete, veux|voudrais|souhaite|prefere
        arreter|annuler|abandonner|quitter, laisse|laissez tomber, annule|annuler|annulez,
        abandonne|abandonner, veux|souhaite plus continuer|demande, continue plus|pas,
        arretez|stop tout|maintenant|svp, deja|c regle|resolu, plus necessaire""",
    "back": """
        revenons|reviens|revient arriere|question, veux|voudrais changer|modifier|corriger
        reponse*, faute|erreur, question avant, en arriere, mal repondu, mauvaise reponse,
        revenir arriere, retour|revenir|retourner|aller question|precedent*|arriere, question
        precedente|avant, trompe|trompee|erreur revenir|corriger|changer|modifier|retour,
        corriger|changer|modifier reponse*, veux|voudrais|peux|puis revenir, me suis
        trompe|trompee, fait erreur""",
    "who_may": """
        peut|peuvent|pouvons demander|introduire|faire, peux|peut|puis demander pour,
        marche|valable pour
        ecole|creche|maison|asbl|cpas|equipe, faut|dois etre medecin|infirmier|professionnel* pour,
        suis|est peux|puis, aussi pour, c est
        ouvert|reserve*|accessible, concerne qui, pour tout|tous monde, qui peut|peuvent|a
        introduire|demander|utiliser|faire|droit|demande, c est pour qui, pour qui c|est|sont,
        peux|puis|peut|pouvons|pourrais faire|introduire demande, peux|puis|peut|pouvons
        demander|utiliser, ai|a|avons|ont droit, professionnel* demander|introduire|faire,
        reserve* qui|aux|a, s adresse qui""",
    "prescription": """
        besoin ordonnance|prescription, demander|voir medecin*|generaliste,
        prescription*|ordonnance*, papier*|mot|lettre|attestation|accord|envoi|certificat
        medecin*|docteur|generaliste, medecin*|docteur|generaliste
        signer|signe|prescrire|accord|envoyer|passer, passer par medecin*|generaliste|docteur""",
    "fr": """
        parler|parle|ecrire|continuer francais, langue francaise, traduire|traduction francais,
        en francais, je|j|nous|on parle|parlons|comprends|lis pas neerlandais|flamand, vous|tu
        parle* francais, prefer*|plutot francais, parle* vous francais""",
    "nl": """
        parler|continuer neerlandais, langue neerlandaise, traduire neerlandais, en
        neerlandais|flamand, je|j|nous|on parle|parlons|comprends|lis pas francais, vous|tu
        parle* neerlandais|flamand, prefer*|plutot neerlandais|flamand""",
}

PLAIN = words("""quatre 4 collegue tard chose nous va avec mutuelle pff pfff hein allo jai ai
        euros juste fin dessus autres certain sur finalement tant
        merci quoi doit je j tu vous nous on ca cela c ce ceci cet cette ces ci la le l les
        un une des du de d au aux est sont etre suis es etes ete sera serai serait soit a as
        avez avons ont avoir aurai aura aurons auront y en t m me moi te toi se s et ou mais
        alors donc que qu qui quel quelle quels quelles quand comment combien pourquoi pour
        par dans avec sans pas ne n plus bien aussi encore deja tout toute tous toutes faire
        fait faites faut dois devons devra peut peux peuvent pouvez pourrait pourrais puis
        pouvons voudrais voudrait veux veut voulez souhaite aimerais aimerait vais va allez
        allons aller ma mon mes notre nos votre vos savoir sais dire dites prend prendre
        autre chose quelque quelques maintenant ici exactement vraiment meme si comme tres
        trop peu beaucoup temps jours jour semaine semaines apres avant ensuite possible cas
        besoin question questions reponse reponses demande demandes mission missions soutien
        coordination bot service formulaire questionnaire petite vite rapidement rien
        toujours ah oh euh ben bon moyen""")

_OURS = words("asbl organisation equipe ecole institution association employeur patron cpas maison")
_ROLES = words("""
        benevole benevoles volontaire infirmier infirmiere infirmiers infirmieres assistant
        assistante social sociale sociaux enseignant enseignante enseignants prof professeur
        educateur educatrice educateurs medecin medecins generaliste generalistes pharmacien
        pharmacienne professionnel professionnels professionnelle tant ecole asbl tout monde
        n importe""")

BESIDE = {
    "cost": _OURS
    | words("""charge cher financierement psychologue psychologues psy recevoir seance seances
        argent euros quelqu patient personne final"""),
    "readers": _OURS
    | words("""chef directrice directeur psychologue psy partagees avec message gens donne ecris
        ecrit tape raconte restent
        reste rester informations infos donnees""")
    | words(
        "patient personne famille quelqu d un telegram secret vont message messages nom dessus"
    ),
    "answer": words("""
        il elle vient quelqu psychologue psy nouvelles rapide longtemps recevoir recevrai obtenir
        recois contact
        attendre"""),
    "request": words(
        "alors passe avance envoye envoyee retrouver trouver faite fait hier message partie"
    ),
    "erase": words("disparaissent messages effacer informations compte gardez telegram svp"),
    "kept": words("donnees infos informations conforme stockees conservees gardez"),
    "human": words("""
        bout fil contact parler telephone tel quelqu humain personne prefere plutot appeler
        contacter joindre numero mail adresse email place vive voix directement coordinateur
        coordinatrice"""),
    "length": words("longtemps durer minutes remplir reste finir"),
    "about": words(
        "psychologue psy trucs existent parle entre proposez proposer sert aide bot quoi"
    ),
    "help": words("repondre comprends comprend clair aide expliquer celle"),
    "cancel": words("non continuer tomber arreter finalement regle entretemps"),
    "back": words("suis trompe trompee revenir precedente precedent retour corriger"),
    "who_may": _ROLES | words("psychologue psy suis introduire demander droit adresse"),
    "prescription": words("psychologue psy papier signer medecin docteur generaliste ou"),
    "fr": words("continuer parler francais prefere plutot passer langue"),
    "nl": words("continuer parler neerlandais prefere plutot passer langue"),
}

COURTESY = words("""bonjour bonsoir salut coucou merci svp stp pardon excusez excuse madame monsieur
        bonne journee soiree avance""")

TALK = {
    "greeting": """
        bonjour, bonsoir, salut, coucou, hello, bjr, re bonjour, rebonjour, bonne journee,
        bonjour a tous, bonjour comment allez vous, bonjour ca va, salut ca va, comment allez
        vous, bonjour madame, bonjour monsieur, bonjour madame monsieur, au revoir, bonne soiree""",
    "thanks": """
        c est tres gentil, tres gentil, merci, merci beaucoup, merci bien, un grand merci, grand
        merci, merci a vous, merci d avance, mille mercis, mille merci, super merci, un grand
        merci a vous, merci bcp, merci infiniment, je vous remercie, merci pour tout, merci pour
        votre aide, ok merci, c est gentil, c est gentil merci""",
    "fine": """
        ok, okay, d accord, dac, tres bien, parfait, ca marche, super, bien recu, entendu, ca
        va, c est note, c est bon, genial, nickel, compris, j ai compris""",
}

QUESTIONS = BotWords(
    said_shorter=SAID_SHORTER,
    cues={**on_missions.CUES, **CUES},
    plain=PLAIN,
    beside={**BESIDE, **on_missions.BESIDE},
    courtesy=COURTESY,
    talk=TALK,
    asking_first=on_missions.ASKING_FIRST,
    asking=on_missions.ASKING,
)
