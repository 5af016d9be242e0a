"""The parts of a request in an opening message, in French: who would do what, and for whom."""

from __future__ import annotations

ASKED = {
    "held": """seance*, atelier*, soiree*, conference*, animation*, causerie*, groupe, groupes,
        groupe de parole, rencontre, rencontres, expose, journee, matinee, apres midi, demi
        journee, activite*, cycle, module*, stage, cercle de parole, table ronde, cine debat,
        debat, session*, formation*, supervision*, intervision*, sensibilisation*, debriefing*,
        initiation, recyclage, espace de parole, temps de parole, moment d echange, temps d
        echange, cafe, petit dejeuner, partage d expertise, echange de connaissances, echange de
        pratiques, echange, information, info, presentation, coaching, workshop*, midi""",
    "grouped": """atelier*, groupe, groupes, conference*, animation*, causerie*, cycle, une soiree*,
        soiree* sur/d/pour/autour/info, seance* de groupe, seance* d info/information, seance*
        collective*, cine debat, sensibilisation, groupe de parole, cercle de parole, moment de
        parole, temps de parole, espace de parole, petit dejeuner, cafe, rencontres de groupe""",
    "them_all": """leur, eux, elles, avec ces ~, les
        former/aider/soutenir/accompagner/outiller/encadrer, les
        ecouter/debriefer/coacher/informer/sensibiliser""",
    "host": """heberger, accueillir un/une psy/psychologue, integrer un/une psy/psychologue,
        prete, preter, pretons, mettre a disposition, mettons a disposition, met a disposition""",
    "our_meeting": """notre/nos reunion*, reunion d equipe, reunions d equipe, reunion du
        personnel""",
    "psychologist": "psy, psys, psychologue, psychologues, clinicien, clinicienne",
    "room": """local, locaux, piece, pieces, bureau libre, bureaux libres, un bureau, petit bureau,
        salle libre, une salle, cabinet libre, un espace libre""",
    "give": """parler, parle, parlerait, expliquer, explique, expliquerait, animer, anime,
        rencontrer, rencontre, ecouter, ecoute, intervenir, intervienne, former, forme,
        sensibiliser, sensibilise, soutenir, soutienne, aider, aide, outiller, outille, debriefer,
        debriefe, coacher, coache, apprendre, apprenne, informer, informe, presenter, presente,
        epauler, epaule, discuter, echanger, encadrer, encadre, superviser, supervise, remonter le
        moral, recadrer, conseiller, conseille""",
    "offer": "proposer, propose, proposons, offrir, offre, donner, organiser, dispenser, presenter",
    "help": """etre aide*, etre soutenu*, etre forme*, etre accompagne*, etre outille*, etre
        conseille*, de l aide, un coup de main, du soutien, un soutien, vous proposez quoi, que
        proposez vous, qu est ce que vous proposez, un superviseur, un moment, un soutien psy, un
        accompagnement, un debriefing, une oreille, un espace""",
    "past": """a deja, ont deja, avons deja, on a eu, avons eu, a eu, ont eu, avait, avions,
        avaient, a organise, avons organise, ont organise, ont recu, a recu, ai donne, ai fait, a
        fait, ont fait, ai anime, a donne, a suivi, ont suivi, ai suivi, avons suivi, j anime, je
        donne des/un/une, je fais des/un/une, on fait des, on donne des, on anime, nous animons,
        nous faisons des, qui
        anime, animatrice d, animateur d""",
    "come": """venez, vous venir, possibilite de venir, possible de venir, venir, vienne, viendrait,
        vient, viendra, viennent, passer, passe, passerait, se deplace, se deplacer, se deplacerait,
        debarquer, debarque, envoyer, envoyez, repasser, revenir, revienne, voir, rencontrer,
        recevoir, rejoindre, rejoigne""",
    "receive": """est/etait/serait/soit la, se pose, se poser, etre la, tenir des/une permanence*,
        permanence*, present, presente, trainer, endroit, recoive, recevoir, recevrait, recoit,
        accueillir, consulte, consulter, consulterait, consultations, tienne, tenir, s installe, s
        installer, vienne, venir, viendrait, vient, passe, passer, passerait, soit la, serait la,
        soit present*, serait present*, travaille, travailler, heberger, presence""",
    "visitor": """venez, vous venir, possibilite de venir, possible de venir, me demande, me
        demandent, m a demande d, m ont demande d, psy, psychologue, psys, psychologues, quelqu un,
        pro, specialiste, professionnel, professionnelle, intervenant, intervenante, orateur,
        oratrice, expert, experte, personne de chez vous, clinicien, clinicienne, un de vous, l un
        de vous, l une de vous, un de vos psychologues, un des votres""",
    "for": "pour, a destination d, a l attention d, a l intention d, au profit d, destine* a/aux",
    "unto": "aux, a",
    "to": "avec, aupres d, aupres des, devant, dans, chez",
    "about": """sur, de, d, du, des, par, comment, contre, sans, concernant, que, qui, dont, pas,
        entre, comme, suite, face, envers, vis""",
    "wish": """revons, interesses, voudrait, voudraient, voudrions, aimerait, aimeraient, aimerions,
        souhaite, souhaitent, souhaitons, souhaiterait, souhaiteraient, demande, demandent,
        demandons, veut, veulent, voulons, cherche, cherchent, cherchons, reclame, reclament, a
        besoin, ont besoin, avons besoin, aurait besoin, auraient besoin, sont demandeurs, est
        demandeuse""",
    "often": """a heures fixes, un jour fixe, structurellement, # fois par semaine/mois, une fois
        par semaine/mois, # jour/jours par semaine/mois, un jour par semaine/mois, par semaine/mois,
        toutes les # semaines, toutes les semaines, tous les quinze jours, tous les # jours/mois,
        chaque semaine/mois, chaque lundi/mardi/mercredi/jeudi/vendredi, tous les
        lundis/mardis/mercredis/jeudis/vendredis, tous les mois, regulierement, de facon/maniere
        reguliere, hebdomadaire, hebdomadairement, une demi journee par ~, # demi journees par ~, #
        apres midis? par ~, une apres midi par ~, une matinee par ~, matinee semaine, jour semaine,
        demi jour semaine, # ou # fois/x par semaine/mois, ~ x par semaine/mois, chaque
        lundi/mardi/mercredi/jeudi/vendredi ~, toutes les deux semaines, deux jours par ~, a jours
        fixes, le meme jour chaque ~, en permanence, permanence*, a demeure, a temps partiel,
        quelques heures par ~, # heures par ~""",
    "here": """etait/serait/soit la, chez nous, y, dans nos murs/locaux/bureaux/batiments, dans
        notre ~, dans mon centre/ecole/service, sur place, ici, a l ecole, au centre, au home, dans
        l ecole, dans le centre, local, locaux, piece, bureau, salle, espace""",
    "staff": """collegues, benevoles, volontaires, equipe, equipes, personnel, staff,
        travailleurs, travailleuses, travailleurs sociaux, educateurs, educatrices, educs,
        infirmiers, infirmieres, infis, soignants, soignantes, aides soignant*, aides familiales,
        aides menageres, aides sociales, assistants sociaux, assistantes sociales, assistants
        maternel*, assistantes maternel*, as, enseignants, enseignantes, profs, professeurs,
        instits, instituteurs, institutrices, puericultrices, puericulteurs, accueillants,
        accueillantes, animateurs, animatrices, moniteurs, monitrices, chefs scouts, encadrants,
        encadrantes, entraineurs, coachs, conseillers, conseilleres, medecins, generalistes,
        kines, logopedes, ergos, ergotherapeutes, pharmaciens, pharmaciennes, dentistes,
        sages femmes, agents, employes, employees, ouvriers, ouvrieres, pompiers, ambulanciers,
        policiers, intervenants, intervenantes, accompagnateurs, accompagnatrices, delegues,
        deleguees, referents, referentes, secretaires, gardiens, gardiennes, surveillants,
        surveillantes, coordinateurs, coordinatrices, formateurs, formatrices, bibliothecaires,
        concierges, mediateurs, mediatrices, professionnels, professionnelles, pros, facteurs,
        chauffeurs, stewards, techniciens, techniciennes, cuisiniers, visiteurs de malades,
        secouristes, gardes malades, garde malades, responsables, intervenants sociaux, assistants,
        assistantes, auxiliaires, collaborateurs, collaboratrices, guichetiers, directeurs,
        directrices, confreres, consoeurs, praticiens, ecoutants, ecoutantes,
        guides, tuteurs, tutrices, prestataires""",
    "public": """patients, patientes, patients diabetiques, residents, residentes, eleves, parents,
        usagers, usageres, locataires, demandeurs d emploi, chercheurs d emploi, demandeurs d asile,
        aines, ainees, jeunes, mamans, papas, meres, peres, familles, enfants, ados, adolescents,
        adolescentes, etudiants, etudiantes, seniors, habitants, habitantes, beneficiaires, clients,
        clientes, visiteurs, visiteuses, apprenants, apprenantes, stagiaires, refugies, refugiees,
        migrants, migrantes, aidants proches, aidants, detenus, detenues, lecteurs, adherents,
        affilies, joueurs, joueuses, sportifs, sportives, scouts, animes, pensionnaires, riverains,
        voisins, agriculteurs, allocataires, femmes, hommes, couples, veufs, veuves, endeuilles,
        classe, classes, rhetos, rheto, lyceens, lyceennes, grands parents, malades, convalescents,
        heberges, hebergees, pupilles, nouveaux arrivants, primo arrivants, gens, public, citoyens,
        citoyennes, population, retraites, pensionnes, personnes agees, personnes isolees, personnes
        endeuillees, personnes handicapees, primaires, secondaires, # primaire, # secondaire,
        maternelles, futurs parents, jeunes parents, jeunes mamans, futures mamans, internes, sans
        abri, sans papiers, proches, fumeurs, diabetiques, filles, garcons, apprentis, tout petits,
        camarades, petits, gamins, gosses, chomeurs, collegiens, ecoliers, villageois, tout le
        monde, quartier""",
    "all": """tous, toutes, tout, toute, autres, quelques, plusieurs, certains, certaines, groupe d,
        groupe de, petit groupe de, petit groupe d, ensemble des, environ, differents, differentes,
        nouveaux, nouvelles, jeunes, leurs, vos, quinzaine, vingtaine, dizaine""",
    "opinion": """avis, conseil, conseils, truc, trucs, tuyaux, pistes, eclairage, regard, point de
        vue, questions, question, lumieres, opinion, astuces, coup de main, explications""",
    "talk": """parler, discuter, echanger, causer, reflechir, debriefer, m entretenir, parlerais,
        discuterais, consulter, en toucher un mot, poser ~? ~? questions, poser une question, poser
        ma question, telephoner""",
}
