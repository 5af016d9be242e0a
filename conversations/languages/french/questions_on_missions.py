"""How people ask in French what is offered: the missions, who may have them, and on which terms."""

from __future__ import annotations

from conversations.languages.words import phrases, words

CUES = {
    "co_consultation": """
        quoi|consiste|explique*|expliquer|signifie|veut|comprends|sais|deroule|passe|marche co
        consultation*|consult*, quoi|consiste|explique*|expliquer|signifie|veut|comprends|sais|
        deroule|passe|marche coconsultation*|coconsult*, co consultation*|consult*
        quoi|signifie|veut|dire, coconsultation*|coconsult* quoi|signifie|veut|dire""",
    "exchange": """
        quoi|consiste|explique*|expliquer|signifie|veut|comprends|sais|passe|marche
        echange|echanges, quoi|consiste|explique*|signifie|veut avis individuel, echange|echanges
        quoi|signifie|veut|dire, avis individuel quoi|signifie|veut|dire""",
    "sharing": """
        quoi|consiste|explique*|expliquer|signifie|veut|comprends|sais|passe|marche
        partage|expertise, partage|expertise quoi|signifie|veut|dire,
        quoi|consiste|explique*|signifie|veut seance equipe, seance equipe quoi|veut|dire""",
    "place": """
        quoi|consiste|explique*|expliquer|signifie|veut|comprends|sais lieu|lieux accroche, quoi
        accroche,
        lieu|lieux accroche quoi|signifie|veut|dire""",
    "session": """
        combien temps seance*|entretien*|consultation*, dure* combien|longtemps
        seance*|entretien*|consultation*|psy*, combien dure*
        seance*|entretien*|consultation*|psy*, combien seance*|rencontres|fois, dure*
        combien temps psy*""",
    "anonymous": """
        anonym*, dois|faut|doit|obligatoire|obligee|besoin|pourquoi donner|dire|mettre|ecrire nom,
        dire|savoir qui je suis, sans donner|dire|mettre nom""",
    "official": """
        officiel*, est etat|gouvernement|commune, arnaque|spam|piege, fiable|serieux|legal, qui
        derriere|organise|gere|cree,
        travaillez qui, ca vient ou|qui""",
    "inami": "quoi|signifie|veut|sait inami|riziv, inami|riziv quoi|signifie|veut|dire",
    "consent": """
        dois|doit|faut|besoin|necessaire|obligatoire|obligee
        accord|consentement|autorisation|permission|courant,
        dois|doit|faut|obligee prevenir|demander|informer|avertir patient*|personne|client*|
        eleve|famille|parents|beneficiaire,
        patient*|personne|client*|eleve|famille|parents|beneficiaire doit|doivent
        accord|courant|savoir|signer""",
    "medicine": """
        faire|faites|donner|donnez|fait|ecrire|delivrer|delivrez
        ordonnance*|certificat*|medicament*, prescri* medicament*|traitement|quelque,
        vous|psy*|psychologue* prescri*""",
    "ages": """
        pour|aux enfant*|mineur*|ados|adolescent*|jeunes|bebes|adultes|aines|seniors, pour|aux
        personnes
        agees, quel|quels|quelle|quelles age*|tranche*, limite*|condition* age*, a partir age*""",
    "psychologist": """
        quoi|qui|signifie|veut convention*|conventionne*, convention*|conventionne*
        quoi|signifie|veut|dire, qui|quels psychologue*|psys""",
    "coordination": "qui|quoi coordination|coordinat*, coordination|coordinat* qui|quoi",
    "choice": """
        choisir|choisit|choisis|choisissez|choisissent psy|psys|psychologue*, qui
        choisit|decide psy|psychologue, trouvez|cherchez psy|psychologue*, comment
        trouvez|trouver psy|psychologue*""",
    "several": """
        faire|introduire|envoyer plusieurs|autre|autres|deuxieme|seconde|deux demande*, si
        plusieurs|deux|autre demande*|questions, encore une demande""",
    "change": """
        modifier|changer|corriger|completer|annuler|retirer|change apres|ensuite|envoye*|envoi,
        change avis apres|envoye*|envoi, retirer|annuler demande""",
    "urgent": "pour|aux|service|repond* urgence|urgences, que urgence|urgences",
    "venue": """
        passe|deroule ou, ou passe|deroule, psy|psychologue vient|viennent|deplace*, vient chez, ou
        rencontre*|lieu|voit, lieu ou, faut|dois deplacer""",
    "care": """
        parler|voir|consulter|rencontrer psy|psychologue maintenant|tout, puis|peux|peut|pourrais
        parler|voir|consulter psy|psychologue, vous etes psy|psychologue, es tu psychologue""",
    "later": """
        faire|continuer|reprendre|finir|remplir|terminer tard|apres|demain, revenir|reprendre
        tard|apres|demain""",
    "region": """
        toute|tout|partout belgique|wallonie|pays|region, quelle|quelles|quel
        region*|province*|zone|territoire, aussi|meme bruxelles|flandre|wallonie, partout""",
}

_PEOPLE = words("""
        patient patiente patients personne personnes client cliente clients eleve eleves famille
        parents beneficiaire beneficiaires gens elle il elles ils jeune enfant resident""")
_MISSIONS = words("""
        connaissance connaissances expertise seance equipe individuel avis accroche lieu lieux
        offre preparation co consultation psy psychologue concretement precisement ligne acteur
        signifie veut dire consiste explique expliquez comprends sais deroule passe compris
        rapport""")

BESIDE = {
    "co_consultation": _MISSIONS | _PEOPLE,
    "exchange": _MISSIONS,
    "sharing": _MISSIONS | words("groupe"),
    "place": _MISSIONS,
    "session": _MISSIONS | words("total dure durer moyenne minutes heures longtemps rencontre"),
    "anonymous": words("rester reste vraiment nom obligatoire obligee donner sans oui patients"),
    "official": words(
        """gouvernement commune truc chose machin etat quelle serieux site robot vrai arnaque
        derriere"""
    ),
    "inami": words("sait signifie veut dire riziv"),
    "consent": _PEOPLE | words("d abord avant accord ecrit prealable obligatoire necessaire"),
    "medicine": words("psy psychologue psychologues medicaments medical patient patients chose"),
    "ages": words("aussi marche valable age ages personnes agees accepte acceptez limite minimum"),
    "psychologist": words("psychologue psychologues psy conventionne conventionnee exactement"),
    "coordination": words("locale local derriere"),
    "choice": words("psy psychologue soi meme moi librement preferer"),
    "several": words("autres fois deux plusieurs"),
    "change": words("envoye envoyee envoi fois avis texte demande avoir"),
    "urgent": words("urgences cas aussi repondez"),
    "venue": words("psy psychologue rencontre rencontres seance seances chez passe lieu"),
    "care": words("psy psychologue suite directement chat consulter voir parler"),
    "later": words("plus soir terminer finir remplir continuer reprendre revenir"),
    "region": words("belgique bruxelles region province existe marche valable"),
}
"""Words beside the cues, by what is asked."""

ASKING_FIRST = phrases("""
        est ce, qui, quel, quelle, quels, quelles, comment, combien, et si, peut on, puis je,
        faut il, dois je, doit on, y a t il, pouvez vous, peux tu, je peux, on peut""")
ASKING = phrases("""
        est ce que, est ce qu, faut il, dois je, doit il, doit elle, doit on, peut on, puis je,
        peut il, peut elle, pouvez vous, peux tu, y a t il, existe t il, c est quoi, dans quelle,
        dans quel,
        c est combien, dure combien""")
