"""What is asked for in an opening message, in French: need, meeting, mission."""

from __future__ import annotations

NEED = {
    "session": """seance*, seance d info, journee, matinee, soiree, rencontre*, atelier*,
        presentation, echange, expose, reunion d equipe, demi journee, rencontrer, outils,
        eclairer, temps d echange, moment d echange, moments d echange, information, infos, echange
        de connaissances, echanges de connaissances, moment avec un psy/psychologue, un moment avec
        quelqu un, groupe d echange, table ronde, causerie, intervention, apprendre a, venir nous
        parler, nous aider a, nous parler de, nous expliquer""",
    "staff": """les/aux/des travailleurs, les/aux benevoles, les/aux educateurs, les/aux
        infirmieres, les/aux medecins, les/aux assistants sociaux, les/aux collegues, les/aux aides
        familiales, les/aux soignants, les/aux puericultrices, les/aux profs, les/aux
        collaborateurs, nos collaborateurs, nos medecins, nos travailleurs sociaux, equipe,
        equipes, nos/les/des/mes benevoles, nos/mes collegues, # collegues, # benevoles, nos
        infirmieres, # educateur*, # enseignants, les enseignants, les profs, aux puericultrices, #
        infirmieres, # puericultrices, # assistants sociaux, # assistantes sociales, # as, #
        agents, # travailleurs, aux medecins, # medecins, nos educateurs, nos enseignants, nos
        profs, nos soignants, nos travailleurs, le personnel, notre personnel, nos assistants
        sociaux, nos aides familiales, # accueillantes, # animateurs, # aides menageres, # aides
        familiales, nos accueillantes, nos puericultrices, # profs, tous nos collegues, aux
        enseignants, aux educateurs, aux infirmieres, d equipe, mes puericultrices, mes educateurs,
        mes infirmieres, mes enseignants, mes travailleurs, mes agents, mes animateurs, mon
        personnel, personnel soignant, du personnel, mes aides familiales, le staff, tout le staff,
        nos animateurs, nos moniteurs, nos assistantes sociales, les assistantes sociales, les
        aides soignantes, nos aides soignantes, les aides menageres, nos aides menageres, nos
        equipes, nos intervenants, les animateurs, les accueillantes, les travailleuses, nos
        travailleuses, # travailleuses, # puericulteurs, # soignants, # animatrices""",
    "place": """mettre sur pied, monter un projet, construire quelque chose, mettre quelque chose
        en place, developper un*? offre ~? ~? ~? avec nous, lieu* d accroche, permanence*, mettre
        en place, pourrait apporter chez nous, offre psychologique chez nous, pourrait faire chez
        nous, preparer un*? offre, revoir ensemble l offre, ce qu on pourrait proposer, ce qu on
        peut mettre en place, ce qu on pourrait mettre en place, psy sur place, accueillir un*?
        psychologue, accueillir un psy, avoir un psy sur place, construire avec un*? psychologue,
        adapter notre accueil, psy qui serait la, venir faire des permanences, construire un*?
        offre, developper un*? offre, presence d un*? psychologue, co construire, construire un
        projet avec un*? psychologue/psy, accueillir un psychologue ~, devenir un lieu d accroche,
        devenir lieu d accroche, un psy dans nos locaux, un psychologue dans nos locaux, une
        permanence psy, un psy present chez nous, integrer un psy/psychologue, psy/psychologue dans
        nos murs""",
    "public_group": """vienne leur parler, parler a ma classe, parler avec ma classe,
        rencontre/rencontrer nos locataires/eleves/residents/usagers, animer une causerie, causerie
        avec, groupe pour les ~, un groupe avec des/les parents, groupe de parole, groupes de
        parole, groupe de soutien, groupe de parents, groupe pour les parents, animer un groupe,
        animer un*? atelier, atelier pour les/nos parents, conference pour les parents, parler aux
        eleves, parler a nos eleves, causer avec nos vieux, groupe d aidants proches, pour nos
        residents, atelier pour nos ~, groupe pour nos ~, cafe parents, soiree pour les parents,
        atelier avec les parents, atelier avec nos ~, groupe de mamans, groupe d entraide,
        rencontre avec les parents, intervention en classe, animation en classe, venir en classe,
        vienne en classe, dans les classes, dans nos classes, en parler aux eleves, parler avec les
        eleves/jeunes/residents/locataires/usagers, parler avec nos
        eleves/jeunes/residents/locataires/usagers, parler aux jeunes/residents/usagers/parents,
        ateliers pour nos ~, ateliers avec nos ~, atelier avec les ~, soiree d information/info
        pour les parents, soiree info pour les parents, animation pour les/nos ~, groupe de parole
        pour ~ ~, groupe pour ~ parents/mamans, groupe d ados, groupe d hommes, groupe de femmes,
        parler dans ma classe, venir dans ma classe, vienne dans ma classe, passer dans ma classe,
        intervenir dans ma classe""",
    "advice": """un echange avec un*? psy/psychologue, echange d une ~ ~? avec un*?
        psy/psychologue, echanger/discuter avec un*? psy/psychologue, en parler a un*?
        psy/psychologue, un echange sur, intervision pour moi, m eclairer, me dire comment, je
        reagis, reagir, comment leur parler, comment en parler, comment parler, comment
        accompagner, comment reagir, comment l aborder, pour mieux les orienter, m aiderait,
        echange de connaissances, reflechir avec moi, avec qui reflechir, discuter de, en discuter
        avec, parler a un psy de, comment les aider, comment l aider, que faire, pour moi toute
        seule, pour moi seul, pour moi seule, coup de main pour, parler/discuter/echanger de/sur
        nos situations, parler/discuter/echanger de/sur mes situations, parler de situations,
        discuter de situations, exposer des situations, en parler a un*? psy/psychologue avec, en
        discuter avec un*? psy/psychologue""",
    "two": """deux demandes, deux choses, a la fois, 2 demandes, deux questions, d une part, deux
        besoins, 2 choses, premierement, deuxiemement, d autre part, par ailleurs, et aussi, mais
        aussi, ainsi qu, en meme temps, la deuxieme, le deuxieme, deuxieme demande, autre demande,
        autre chose, aussi une formation""",
    "own": """pour moi toute seule, pour moi tout seul, pour moi seul, pour moi seule, seul a seul,
        conseils pour moi, conseil pour moi, avis pour moi, m aiderait, moi pas lui, pas lui moi,
        pour moi pas pour, etre conseillee moi, juste pour moi, etre soutenue moi, etre soutenu
        moi, etre conseille moi, un conseil pour ma pratique, quoi lui dire, juste un avis, juste l
        avis, simplement un avis, juste un conseil, simplement un conseil""",
    "-": """comment on devient ~ d accroche, comment devenir ~ d accroche, ont une formation, ma
        formation, en formation, par l equipe, formation d aide soignante, suivi une formation, c
        est quoi, prise en charge, que vous faites des formations, mon rendez vous, avis de
        paiement, avis de deces""",
    "course": """formation*, former, vorming, supervision*, intervision*, sensibilisation, module*,
        conference, partage d expertise, expertise sharing, apprenne, nous apprendre, outiller,
        partage d expertise*, psy/psychologue pour l equipe, psy/psychologue pour notre equipe,
        psy/psychologue pour mon equipe, seance d equipe, supervision d equipe, un psy pour nos ~,
        debriefing, mise au vert, journee pedagogique, midi d echange, recyclage, cycle de
        formation""",
    "doubt": """je sais pas si, je ne sais pas si, sais pas si, c est quoi, qu est ce que, est ce
        que c est, difference entre, est ce une, ou plutot, j hesite entre, sais pas si c est, s
        agit il, c est a dire, comment ca marche""",
    "about": """aide pour, aider pour, d aide pour, conseil pour, conseils pour, avis pour, psy
        pour, psychologue pour, c est pour, souci avec, c pour, probleme avec, au sujet d,
        concernant, a propos d, j accompagne, accompagne, soutien pour, avis sur, conseil sur,
        besoin pour, demande pour, parler d, aide svp pour, psy pour une, psychologue pour un/une,
        rencontrer un psy pour""",
    "counsel": """avis/conseil/conseils pour/sur, aide pour comprendre, quelques trucs, a qui puis
        je demander, sais plus comment le/la prendre, comment le/la motiver, que faire de mon cote,
        je sais pas quoi faire, je dois faire quoi, discuter/parler d un/une cas/situation/dossier,
        exposer un/une cas/situation, conseil, conseils, avis, avoir un avis, etre conseillee, me
        conseiller, filer des conseils, savoir comment reagir, comment reagir avec, etre conseille,
        etre soutenue, etre guidee, l avis d un*? psy/psychologue, un avis de psy, des pistes, me
        guider, m orienter dans, avis/conseil sur un cas/une situation, echanger sur un cas/une
        situation, parler d un cas, discuter d un cas""",
}

TOGETHER = {
    "joint": """avec moi, si je suis la, a trois, a 3, en trio, tous les trois, ensemble avec lui,
        ensemble avec elle, psy avec nous et lui, psy avec nous et elle, avec nous deux, en ma
        presence, si je reste, quand je suis la, que je sois la, que je sois presente, que je sois
        present, rencontrer ensemble, le voir ensemble, la voir ensemble, toutes les deux avec lui,
        tous les deux avec elle, accompagne par moi, avec son infirmiere, un entretien a trois,
        entretien a 4, entretien a quatre, voir un psy avec moi, psychologue avec moi, moi
        presente, psychologue avec moi et, a condition que je, rencontre a trois, avec sa
        puericultrice, avec son educateur, avec son educatrice, avec moi et lui, avec moi et elle,
        parler d un patient ensemble, consultation a trois, entretien commun, rencontre commune, je
        serais la, je serai la, je serai presente, je serai present, mais avec moi, psy plus moi,
        si je reste la, si je l accompagne, si je suis presente, si je suis present, quand je
        viens, vienne avec moi, venir avec moi, viendrait avec moi, m accompagne a son domicile, m
        accompagne chez, m accompagner chez, m accompagner aupres, qu on la voie ensemble, qu on le
        voie ensemble, la/le recevoir avec un*? psy/psychologue, recevoir ensemble, la famille et
        moi, etre la quand, etre presente quand/lors/pendant, etre present quand/lors/pendant,
        assister a l entretien, assiste a notre, assiste a ma consultation, en tandem, en duo avec
        un*? psy/psychologue, avec moi a cote, avec moi a ses cotes, seulement si je suis
        la/presente/present, que si je suis la, qu on soit trois, on serait trois, je l
        accompagnerai, je l accompagnerais, que je reste avec, souhaite que je sois, veut que je
        sois, voudrait que je sois, veut que je reste, voudrait que je reste, aimerait que je sois,
        demande que je sois, que j assiste, que j y assiste, lui et moi avec un*? psy/psychologue,
        elle et moi avec un*? psy/psychologue, et que je suis la, et que je sois la, a trois avec,
        rencontre tous les trois, entretien avec lui et moi, entretien avec elle et moi, en
        presence de moi, rdv a trois, rendez vous a trois, seance a trois, discussion a trois, avec
        la patiente/le patient/le jeune/la dame/le monsieur/l eleve/la maman et moi, ensemble avec
        la patiente/le patient/le jeune/l eleve, entretien conjoint, conjointement, consultation
        conjointe, se voir a trois, on se voit a trois, nous voir a trois, nous recevoir tous les
        deux, nous recevoir a deux, nous voir tous les deux, nous voir ensemble, nous recevoir
        ensemble""",
    "professional": """sans lui, sans elle, sans eux, sans le patient, sans la patiente, sans l
        eleve, sans l enfant, sans la famille, sans les enfants, pas lui moi, moi pas lui, juste
        lui et moi, juste elle et moi, seul a seul, entre professionnels, ne sait pas que je vous,
        ne sera pas la, ne seraient pas la, ne sera pas present, ne sera pas presente, sans que la
        personne, hors presence, sans la personne, n est pas au courant que je vous, ne sait pas
        que j ~, ne savent pas que j ~, sans qu elle le sache, sans qu il le sache, sans qu elle
        soit la, sans qu il soit la, il ne viendra pas, elle ne viendra pas, entre pros, en son
        absence, hors de sa presence, sans sa presence, ne doit pas etre la, elle ne sera pas la,
        il ne sera pas la, en toute discretion, de pro a pro, juste entre nous, patient absent,
        sans le faire venir, sans la faire venir, sans le rencontrer, sans la rencontrer""",
    "person": """ne veut pas/surtout? que je sois la/present/presente, sans moi, pas besoin d etre
        la, pas besoin que je sois la, veut pas que je sois, prendre mon patient en charge, prendre
        ma patiente en charge, prendre en charge mon patient, prendre en charge ma patiente, voie
        la fille de ma, recoive la fille de, recoive le fils de, le voir seul, la voir seule, un
        psy recoive, psychologue recoive, ne serai pas la, ne serai pas presente, ne serai pas
        present, seul avec le psy, seule avec le psy, seul avec la psy, seule avec la psy, seule
        avec un psy, seul avec un psy, je ne dois pas etre la, pas ma place, sans ma presence,
        prefere y aller seule, prefere y aller seul, y aller seule, y aller seul, sans que je sois
        la, elle ira seule, il ira seul, mais sans moi, prefere etre seule, prefere etre seul, le
        rencontrer seul, la rencontrer seule""",
    "-": """parle facilement avec moi, parle avec moi, vit avec moi, habite avec moi, sauf une fois
        avec moi, cafe avec moi, pas sans moi, travaille avec moi, reflechir avec moi, voir avec
        moi comment, pas avec moi, que avec moi""",
    "with": """psy/psychologue/lui/elle et nous, quelqu un et moi, psy/psychologue ici avec moi,
        vienne/venir/passe/passer avec un psy/psychologue, psy et moi, psychologue et moi, un psy
        et nous, un psychologue et nous, avec un psy et moi, psychologue et elle et moi, en
        presence de son, en presence de sa, ensemble avec la famille, moi et un psy, moi et le psy,
        avec un psy et son, un*? psy/psychologue avec moi, psychologue en presence, nous voir avec,
        en presence de la""",
}

AGREEMENT = {
    "yes": """voudrait rencontrer, voudrait bien voir, veut bien en parler, d accord, est ok, sont
        ok, st ok, ok pour qu*, elle veut bien, il veut bien, veut bien, elles veulent bien, ils
        veulent bien, veulent bien, a dit oui, dit oui, ont dit oui, est partant, est partante,
        sont partants, accepterait, accepte, a accepte, ont accepte, acceptent, il serait pret,
        elle serait prete, serait partante, serait partant, est demandeur, est demandeuse, est
        prete, est pret, lui va, a marque son accord, avec son accord, est preneur, est preneuse,
        le souhaite, la famille accepte, serait d accord, a donne son accord, pourquoi pas, m a dit
        ok, dit ok, qu il est ok, qu elle est ok, elle/il voudrait bien? parler/rencontrer/voir/en,
        elle/il voudrait consulter, est ouverte, est ouvert, ouvert/ouverte a l idee, est motive,
        est motivee, elle/il demande a voir/parler/rencontrer, elle/il souhaite
        voir/parler/rencontrer, elle/il aimerait parler/rencontrer/voir, il ok, elle ok, parents
        ok, maman ok, papa ok, famille ok, patient ok, patiente ok, elle n est pas contre, il n est
        pas contre, ne dit pas non, ne dirait pas non, est volontaire, est favorable, elle/il veut
        rencontrer/voir un*? psy/psychologue, elle/il a envie de parler/voir/rencontrer, elle/il
        est pour, elle/il aussi ok, elle/il voudrait bien parler a quelqu un, voudraient bien
        voir/rencontrer/parler, veulent bien rencontrer/voir/parler, voudrait voir un*?
        psy/psychologue, ok pour psy, ok pour un psy, ok pour voir, ok pour rencontrer, elle/il est
        prete/pret a, est d accord aussi, accord de la patiente, accord du patient, accord de la
        famille, avec l accord de, est d acc, elle/il est d acc, c est ok pour lui/elle, ok pour
        lui/elle, c est bon pour lui/elle, ca lui va, ca lui convient, elle/il aimerait bien? en?
        parler/voir/rencontrer, elle/il veut en parler, elle/il veut voir/rencontrer quelqu un,
        elle/il voudrait voir/rencontrer quelqu un, est partant pour, est partante pour, avec leur
        accord, j ai son accord, j ai l accord de, nous avons son accord, a consenti, est
        consentante, est consentant, donne son consentement, elle/il y est favorable, est chaud
        pour, est chaude pour, serait ok, serait interesse, serait interessee, est interesse, est
        interessee, est ravie, est ravi, a demande a voir/parler/rencontrer, demande elle meme,
        demande lui meme, accepte de voir/rencontrer/parler un*? ~?, accepte de rencontrer, accepte
        de voir, accepte de parler, accepte un entretien, accepte une rencontre, accepte qu un*?
        psy/psychologue""",
    "no": """refuse, refusent, a refuse, veut rien savoir, veut pas en entendre parler, ne veut pas
        voir, veut pas voir de psy, veut pas de psy, veut pas d un psy, ne veut pas rencontrer, n
        est pas d accord, est pas d accord, pas d accord, ne veut pas de psychologue, ne veut
        surtout pas, ne veut plus voir, ne veut pas de psy, ne veut pas qu on lui en, a dit non,
        deja dit non, ne veut pas d un psy*, ne veut pas entendre parler, veut pas entendre parler,
        refuse categoriquement, refuse tout, refuse tout suivi, refuse toute aide, refuse l aide,
        ne veut pas voir de psychologue, ne veut pas voir un*? psy/psychologue, pas voir de psy*,
        ne veut pas en parler a un*? psy*, ne veut rien entendre, ne veut voir personne, il/elle
        veut pas de psy/psychologue, veut pas voir de psychologue, veut pas voir un*?
        psy/psychologue, oppose a un psy/psychologue, est contre les psys/psychologues, ne veut pas
        entendre parler de psy/psychologue, dit non a un psy/psychologue""",
    "not_yet": """n ai pas encore ose lui, n ai pas encore parle, pas encore demande, ai pas encore
        demande, pas encore au courant, lui en ai pas encore parle, pas encore parle, ne sait pas
        encore, n ai pas encore ose, n ai pas encore demande, pas encore ete demande, pas encore
        pose la question, n en ai pas encore, pas encore propose, pas encore aborde, n a pas encore
        ete informe*, pas encore ete informe*, n est pas encore informe*, dois encore lui en
        parler, lui en parler d abord, pas encore evoque, ne lui ai pas encore parle, lui ai pas
        encore demande, ne l ai pas encore dit, pas encore informe*""",
    "hesitant": """hesite, il hesite, elle hesite, hesitent, hesitante, hesitant, pas convaincu,
        pas convaincue, n est pas sure, n est pas sur, reticent, reticente, ambivalente,
        ambivalent, reticents, pas tres chaud, pas tres chaude, pas encore prete, pas encore pret,
        a des doutes, est mefiant, est mefiante, un peu reticent, un peu reticente, se tate""",
    "-": """je suis d accord, nous sommes d accord, on est d accord, si elle est d accord, s il est
        d accord, si il est d accord, si il est ok, si elle accepte, s il accepte, s ils sont d
        accord, sont pas contre, n hesitez, n hesite, j hesite, on hesite, nous hesitons, je
        refuse, qui accepte*, accepte que, accepte les, accepterait de vous, refuse de manger,
        refuse d aller, refuse l ecole, refuse de parler, refuse de venir a l ecole, refuse de
        sortir, refuse de se laver, refuse ses, refuse les soins, refuse son, refuse de prendre,
        vous etes d accord, vous acceptez, etes vous d accord, la direction est d accord, accepte
        de, accepte pas, pas tout a fait d accord, ma direction est d accord, equipe est d accord,
        la directrice est d accord, est ce que vous acceptez, l ecole est d accord, refus, si
        quelqu un accepte, si elle est motivee, s il est motive, est ouvert le, est ouverte le,
        ouverte du, je suis motivee, je suis pour, voudrait en savoir plus, accepte de manger,
        accepte de sortir, accepte de prendre, accepte de venir a l ecole, ca lui va pas, ne lui
        convient pas, est interesse par le, est interessee par le, ne sont pas interesses""",
    "object": """psy*, psychologue*, rencontre*, rendez vous, parler, voir, entretien, aide,
        rencontrer, discuter, se confier""",
    "if": "si, s, que si, pourvu, faut il, doit",
}

WANTED = {
    "co_consultation": """co consultation*, coconsultation*, co consult, co consulter, consultation
        conjointe, co intervention""",
    "knowledge_exchange": """echange* de connaissances, echange* de connaissance,
        kennisuitwisseling, echanger des connaissances, echange de savoirs""",
    "expertise_sharing": """partage* d expertise, expertise sharing, partage de connaissances et d
        expertise, expertise delen, partager son expertise, partager votre expertise, partage d
        expertises""",
    "-": """c est quoi un*? co consultation, co consultation de, la derniere co consultation, votre
        lieu d accroche, nos lieux d accroche, qu est ce qu un lieu d accroche, comment on devient
        ~ d accroche, comment devenir ~ d accroche, difference entre, faire des co consultations""",
    "place_preparation": """devenir lieu d accroche, reconnu comme lieu d accroche, voulons un lieu
        d accroche, voudrais un lieu d accroche, voudrait un lieu d accroche, preparation en lieu d
        accroche, preparatoire en lieu d accroche, mettre en place un lieu d accroche, creer un
        lieu d accroche, travail preparatoire dans un lieu d accroche, preparatoire en lieux d
        accroche, devenir un lieu d accroche, reconnus comme lieu d accroche, etre lieu d accroche,
        mission lieu d accroche, lieu d accroche chez nous, pourrait devenir un*? lieu d accroche,
        souhaite devenir un*? lieu d accroche, un lieu d accroche dans notre, un lieu d accroche
        dans nos, un lieu d accroche ici, preparer un lieu d accroche, ouvrir un lieu d accroche,
        lancer un lieu d accroche, preparer notre lieu d accroche""",
}
