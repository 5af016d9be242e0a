"""What is asked for in an opening message, in French: need, mission."""

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
    "place": """mettre sur pied, monter un projet, construire quelque chose, mettre quelque
        chose en place, developper un*? offre ~? ~? ~? avec nous, lieu* d accroche,
        permanence*, mettre en place, pourrait apporter chez nous, offre psychologique chez
        nous, pourrait faire chez nous, preparer un*? offre, revoir ensemble l offre, ce qu on
        pourrait proposer, ce qu on peut mettre en place, ce qu on pourrait mettre en place,
        psy sur place, accueillir un*? psychologue, accueillir un psy, avoir un psy sur place,
        construire avec un*? psychologue, adapter notre accueil, psy qui serait la, venir faire
        des permanences, construire un*? offre, developper un*? offre, presence d un*?
        psychologue, co construire, construire un projet avec un*? psychologue/psy, accueillir
        un psychologue ~, devenir un lieu d accroche, devenir lieu d accroche, un psy dans nos
        locaux, un psychologue dans nos locaux, une permanence psy, un psy present chez nous,
        integrer un psy/psychologue, psy/psychologue dans nos murs,
        repenser/revoir/ameliorer/amenager/reorganiser l accueil,
        repenser/revoir/ameliorer/amenager/reorganiser notre ~, repenser/revoir toute notre,
        comment on s organise, comment nous organiser, regarder avec nous comment, comment les
        amenager, notre facon de faire, notre maniere de faire, que notre
        maison/ecole/centre/service reagisse, repenser notre accueil""",
    "public_group": """vienne leur parler, parler a ma classe, parler avec ma classe,
        rencontre/rencontrer nos locataires/eleves/residents/usagers, animer une causerie,
        causerie avec, groupe pour les ~, un groupe avec des/les parents, groupe de parole,
        groupes de parole, groupe de soutien, groupe de parents, groupe pour les parents,
        animer un groupe, animer un*? atelier, atelier pour les/nos parents, conference pour
        les parents, parler aux eleves, parler a nos eleves, causer avec nos vieux, groupe d
        aidants proches, pour nos residents, atelier pour nos ~, groupe pour nos ~, cafe
        parents, soiree pour les parents, atelier avec les parents, atelier avec nos ~, groupe
        de mamans, groupe d entraide, rencontre avec les parents, intervention en classe,
        animation en classe, venir en classe, vienne en classe, dans les classes, dans nos
        classes, en parler aux eleves, parler avec les
        eleves/jeunes/residents/locataires/usagers, parler avec nos
        eleves/jeunes/residents/locataires/usagers, parler aux
        jeunes/residents/usagers/parents, ateliers pour nos ~, ateliers avec nos ~, atelier
        avec les ~, soiree d information/info pour les parents, soiree info pour les parents,
        animation pour les/nos ~, groupe de parole pour ~ ~, groupe pour ~ parents/mamans,
        groupe d ados, groupe d hommes, groupe de femmes, parler dans ma classe, venir dans ma
        classe, vienne dans ma classe, passer dans ma classe, intervenir dans ma classe, leur
        proposer un*? atelier/groupe/seance/animation/moment, leur proposer une, animer quelque
        chose pour eux/elles, parler ~? ~? ~? a nos/mes ~, intervenir aupres de nos ~, venir
        parler ~? ~? ~? aux/a nos ~, seance d info pour les ~""",
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
    "aside": """il s agit de moi, c est de moi qu, c est a propos de moi, ca me concerne
        moi, pas pour un*? patient/patiente mais""",
    "own": """pour moi toute seule, pour moi tout seul, pour moi seul, pour moi seule, seul a seul,
        conseils pour moi, conseil pour moi, avis pour moi, m aiderait, moi pas lui, pas lui moi,
        pour moi pas pour, etre conseillee moi, juste pour moi, etre soutenue moi, etre soutenu
        moi, etre conseille moi, un conseil pour ma pratique, quoi lui dire, juste un avis, juste l
        avis, simplement un avis, juste un conseil, simplement un conseil,
        avis/conseil/conseils professionnel/professionnels? pour/dans mon propre?
        travail/metier/boulot/job/poste, avis/conseil/conseils professionnel/professionnels?
        pour/dans ma propre? pratique/fonction/profession""",
    "-": """avant d en parler ~ ~, avant den parler ~ ~, avant de parler ~ ~, comment on devient ~ d
        accroche, comment devenir ~ d accroche, ont une formation, ma formation, en formation, par l
        equipe, formation d aide soignante, suivi une formation, c est quoi, prise en charge, que
        vous faites des formations, mon rendez vous, avis de paiement, avis de deces,
        avis/conseil/conseils pour mon travail de fin""",
    "course": """formation*, former, vorming, supervision*, intervision*, sensibilisation, module*,
        conference, partage d expertise, expertise sharing, apprenne, nous apprendre, outiller,
        partage d expertise*, psy/psychologue pour l equipe, psy/psychologue pour notre equipe,
        psy/psychologue pour mon equipe, seance d equipe, supervision d equipe, un psy pour nos ~,
        debriefing, mise au vert, journee pedagogique, midi d echange, recyclage, cycle de
        formation""",
    "for_team": """seance d equipe, seances d equipe, supervision equipe/d equipe,
        psy/psychologue pour l/notre/mon equipe, psy/psychologue pour ~ ~? reunions,
        intervision d/en equipe, debriefing d equipe, formation d equipe, journee d equipe,
        formation pour l/notre/mon equipe, supervision pour l/notre/mon equipe""",
    "general": """pas pour un cas/patient/dossier, pas pour une patiente/personne/situation en
        particulier, pas pour quelqu un en particulier, pas un cas precis/particulier, aucun
        cas precis/particulier, pas de cas precis/particulier, en general, de maniere/facon
        generale, pour ma pratique, sans dossier, sans parler de personne, personne en
        particulier, question generale, conseil general, conseils generaux""",
    "company": """avec quelqu un, avec un*? psy/psychologue, quelqu un/psy/psychologue ~? ~?
        avec nous, quelqu un d/de exterieur, quelqu un de l exterieur, quelqu un pour nous,
        psy/psychologue pour nous, regard exterieur/externe, un avis exterieur, une oreille,
        accompagnement, soutien, vider notre sac, nous ecouter, nous soutenir, nous
        accompagner, deposer ca/cela, deposer ce qu, souffler ensemble, en parler ensemble,
        prendre du recul, debriefer, mieux gerer/reagir/accompagner/comprendre/accueillir,
        savoir comment reagir/faire, apprendre, aborder ~? ~? ensemble, la meme chose avec,
        vienne/venir nous, quelqu un ~ ~? nous, nous donner des pistes, nous aider, un regard
        exterieur, un regard externe""",
    "request": """voudrais, voudrions, aimerais, aimerions, souhaiterais, j aurais
        voulu/aime/besoin, faudrait, il faut quelqu un, pourriez, pouvez, pouviez, pourrait, on
        peut demander, a qui, aidez, aider, aide, merci de, comment, sollicite, est il
        possible, y a moyen, ya moyen, ce serait bien, quoi faire, contacter, rappeler,
        appelez, cherche, cherchons, recherche, recherchons, souhaite rencontrer, je souhaite,
        besoin, svp, quelqu un peut, y a t il, avez vous, possible d avoir, serait il possible,
        je demande, nous demandons, on demande, ma demande, ma question, urgent, que dois je,
        psy, psychologue*, vous, quelqu un, rendez vous, puis je, je peux, avis, conseil*,
        merci, suivi, soutien, que puis je, entretien, rencontre*""",
    "doubt": """je sais pas si, je ne sais pas si, sais pas si, c est quoi, qu est ce que, est ce
        que c est, difference entre, est ce une, ou plutot, j hesite entre, sais pas si c est, s
        agit il, c est a dire, comment ca marche""",
    "about": """aide pour, aider pour, d aide pour, conseil pour, conseils pour, avis pour, psy
        pour, psychologue pour, c est pour, souci avec, c pour, probleme avec, au sujet d,
        concernant, a propos d, j accompagne, accompagne, soutien pour, avis sur, conseil sur,
        besoin pour, demande pour, parler d, aide svp pour, psy pour une, psychologue pour un/une,
        rencontrer un psy pour""",
    "counsel": """m eclairer, me dire comment/quoi/si/ce, qu on me dise, m aider a
        reflechir/comprendre/voir, reflechir avec moi, un psy/psychologue au bout du fil, ce qu
        il/elle en pense/penserait, avoir un retour, un retour de/d, etre conseille*, savoir comment
        la/le/l/les/lui soutenir/accompagner/aider/parler/aborder/prendre, un echange prealable,
        preparer mon prochain/entretien, m aider a preparer, avis/conseil/conseils pour/sur, aide
        pour comprendre, quelques trucs, a qui puis je demander, sais plus comment le/la prendre,
        comment le/la motiver, que faire de mon cote, je sais pas quoi faire, je dois faire quoi,
        discuter/parler d un/une cas/situation/dossier, exposer un/une cas/situation, conseil,
        conseils, avis, avoir un avis, etre conseillee, me conseiller, filer des conseils, savoir
        comment reagir, comment reagir avec, etre conseille, etre soutenue, etre guidee, l avis d
        un*? psy/psychologue, un avis de psy, des pistes, me guider, m orienter dans, avis/conseil
        sur un cas/une situation, echanger sur un cas/une situation, parler d un cas, discuter d un
        cas, savoir quoi faire, sais pas quoi faire, sais plus quoi faire, quoi faire moi, soutien
        pour moi, du soutien pour moi, des tuyaux, qu on me guide, qu on me conseille, qu on m aide
        a, coup de fil avec un psy/psychologue, regard de/d psychologue, regard d un
        psy/psychologue, l avis d un*? ~ psychologue, comment m y prendre, comment le/la prendre,
        comment lui parler, comment l aborder, comment l aider, comment reagir, quelle attitude,
        quoi lui dire, que lui dire, que dois je faire, qu est ce que je dois faire, que puis je
        faire, qu est ce que je peux faire, me dire comment, poser la question a un psy/psychologue,
        demander conseil, demander l avis, parler a un psy/psychologue d un/une, parler d un/une ~?
        ~? a un psy/psychologue, discuter d un/une ~ avec un psy/psychologue, en parler a/avec un
        psy/psychologue au telephone, un regard exterieur, je suis perdu, je suis perdue, je suis
        demuni, je suis demunie, je suis depasse, je suis depassee, je me sens demuni, je me sens
        demunie, comment faire avec lui/elle, comment l accompagner""",
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
