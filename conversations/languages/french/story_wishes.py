"""What an opening message is about, and in what form, in French."""

from __future__ import annotations

THEMES = {
    "other": """sur/autour/theme/concernant ~? ~? ~? sommeil/insomnie/insomnies,
        sur/autour/theme/concernant ~? ~? dettes/surendettement/automutilation/scarifications,
        sur/autour/theme/concernant ~? ~? psychose/psychoses/schizophrenie/tdah/autisme,
        sur/autour/theme/concernant ~? solitude/isolement/demence/alzheimer,
        sur/autour/theme/concernant ~? ~? refus/decrochage/phobie scolaire,
        sur/autour/theme/concernant/comprendre ~? troubles/trouble alimentaires/alimentaire,
        sur/autour/theme/concernant ~? douleur/douleurs chronique/chroniques, aux psychoses, parler
        des psychoses""",
    "stress": """au bout/bord du rouleau, stress, burn out, burnout, stressee, stresses, gestion du
        stress, surmenage, epuisement professionnel, epuisement, charge mentale, surcharge de
        travail, bien etre au travail, burn outs, surmenes, surmenee, fatigue compassionnelle,
        usure professionnelle, fatigue professionnelle""",
    "anxiety": """hyperventile, hyperventilation, anxiete, anxieux, anxieuse, anxieuses, angoisse,
        angoisses, angoissee, panique, crises d angoisse, crise de panique, crises de panique, a
        peur de tout, attaques de panique, peur de sortir, phobie, phobies, peur panique, attaque
        de panique, anxiogene, troubles anxieux, trouble anxieux, phobie sociale, crises d
        angoisses, crise d angoisses, angoissant, angoissants, anxiogenes""",
    "depression": """depression, depressif, depressive, depressifs, depressives, depressions,
        deprime, deprimee, deprimes, depression post partum, idees noires, moral a zero, etat
        depressif, baby blues, post partum, bipolaire, depriment,
        depressions post partum""",
    "grief": """depuis que son/sa/leur
        mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau/oncle/tante/parrain/marraine
        est mort*, pleure/pleurent son/sa/leur
        mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau/oncle/tante/parrain/marraine,
        son/sa/leur
        mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau/oncle/tante/parrain/marraine
        est mort/morte/parti/partie depuis, son/sa
        mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau/oncle/tante/parrain/marraine
        mort/morte en, depuis la mort de ~, de la mort de ~, depuis qu il/elle a perdu, mort ne,
        mort nee, ont/a/avons perdu un/une jeune/resident/residente/collegue/eleve/camarade,
        veuf/veuve depuis, a perdu un camarade/ami, fin de vie et le deuil, deuil, deuils,
        endeuillee, endeuilles, endeuillees, a perdu son mari, a perdu sa femme, a perdu son fils,
        a perdu sa fille, a perdu sa maman, a perdu son pere, a perdu sa mere, a perdu son papa, a
        perdu sa soeur, a perdu son frere, perdre sa soeur, perdre son mari, perdre sa femme,
        perdre sa mere, perdre son pere, perdre sa maman, perdre son papa, perdre son fils, perdre
        sa fille, perdre son frere, est decede, est decedee, a perdu son epouse, a perdu son bebe,
        ont perdu leur ~, a perdu un enfant, a perdu son enfant, deces, a perdu son/sa
        camarade/mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau,
        a perdu un/une
        camarade/mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau,
        ont perdu leur/un/une
        camarade/mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau,
        vient de perdre son/sa/un/une
        camarade/mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau,
        viennent de perdre un/une
        camarade/mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau,
        mort/deces/perte de son/sa/leur
        camarade/mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau,
        mort/perte d un/une
        camarade/mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/enfant/bebe/compagnon/compagne/ami/amie/conjoint/epoux/epouse/copain/copine/jumeau,
        fin de vie, fausse couche, deuil perinatal,
        papa/maman/pere/mere/mari/femme/frere/soeur/fils/fille est mort*, orphelin, orpheline,
        deuil complique, ai perdu mon/ma
        mari/femme/fils/fille/maman/papa/pere/mere/frere/soeur/compagnon/compagne/conjoint/epoux/epouse,
        veuvage, endeuille""",
    "addiction": """fume/fument des/du/ses joints/cannabis/shit/beuh/herbe, la coke, sa coke, de la
        coke, boit pour dormir/oublier, sur les ecrans, jeunes consomment, qui boit, consommations,
        addiction, addictions, assuetude, assuetudes, alcool, alcoolique, alcoolo, boit de plus en
        plus, boit trop, boit beaucoup, toxicomane, toxicomanie, cannabis, drogue, drogues,
        cocaine, heroine, dependance aux ecrans, alcoolisme, toxico, toxicos, accro, accros, accro
        aux jeux, jeux video, jeux d argent, ludopathie, joints, mari/papa/pere/compagnon boit,
        il/elle boit, monsieur qui boit, dependance, dependances, crack, opiaces, casino en ligne,
        jeux de hasard, alcooliques, heroinomane, polytoxicomanie, toxicomanes, cyberdependance,
        gaming""",
    "suicide_prevention": """suicide, suicidaire, suicidaires, prevention du suicide, veut mourir,
        parle de mourir, parle que de mourir, idees suicidaires, tentative de suicide, jeunes
        suicidaires, patients suicidaires, crise suicidaire, risque suicidaire, gestes suicidaires,
        propos suicidaires""",
    "parenting": """parentalite, soutien a la parentalite, competences parentales, role parental,
        guidance parentale, soutien parental, lien mere bebe, lien avec son bebe, education des
        enfants, attachement, competences des parents""",
    "trauma": """braquage, braquee, braque, a vu tuer, a vu mourir, cauchemars de guerre,
        parle/raconte de? la/sa guerre, stress post traumatique, trauma, traumas, traumatisme,
        traumatismes, traumatisee, traumatises, traumatisees, psychotrauma, psychotraumatisme,
        traumatique, traumatiques, ptsd, tspt, etat de choc, evenement traumatique, psychotraumas,
        traumas de guerre""",
    "violence": """insultes, insultee, insultes par, menaces, bagarre, bagarres,
        papa/mari/compagnon qui frappe, qu on le/la frappe, se fait battre,
        familles/famille/parents/patients agressives/agressifs/agressive, violence, violences,
        violence intrafamiliale, violences conjugales, violences intrafamiliales, agressivite,
        tabasse, tabassee, battue, maltraitance, violees, viol, me frappait, me frappe, le frappe,
        la frappe, frappe sa, frappe son, se fait frapper, harcelement, cyberharcelement,
        harcelement scolaire, abus sexuel, abus sexuels, agression, agressions, inceste, femmes
        battues, violence conjugale, violences familiales, conjoint violent, mari violent, coups,
        frappee, frappe par, abusee, racket, bizutage, cyber harcelement, violent/violente
        avec, violences scolaires, violences sexuelles""",
    "offer": """offre psychologique, offre de soins psychologiques, psychologues conventionnee du
        coin, offre psy, presentation de l offre, sur la psychologie de premiere ligne, psychologie
        de premiere ligne, sur les psychologues de premiere ligne, offre des psychologues, orienter
        mes/nos/les/leurs patients, envoyer leurs/nos/mes/les patients chez, orienter vers un*?
        psy/psychologue, remboursement psy""",
    "-": """deja fait/eu/suivi ~? ~? sur ~, avait/avions/avons fait ~? ~? sur ~, menaces de suicide,
        menaces de mort, qui boit un/du/le/de ~, suicide d un/une ~, suicide du/de ~, pas de
        suicide, construire/developper/creer/preparer/monter un*? offre psy, sans alcool, anti
        stress, pas depressif, ne boit plus, ne boit pas, au deces, stress hydrique, code de deuil,
        offre d emploi, offre de prix, conge de deuil, pas stresse, preparer un*? offre
        psychologique, a l offre psychologique, batterie, harcelement en ligne de, un coup, des
        coups de fil, coups de telephone, coups de main, tout a coup, sans violence, sans
        dependance, accro a son, je suis accro, dependance physique, dependance d une tierce""",
}

CHANNEL = {
    "on_site": """a mon cabinet, avec moi au cabinet/planning/centre/home/bureau/service/cpas/pms,
        avec moi a l ecole, avec moi a la maison/creche/residence/pharmacie, moi au
        planning/cabinet/pms/cpas, ici avec moi, ensemble ici, ici ensemble, dans sa chambre, au
        cabinet le ~, chez moi au/dans ~, seulement si c est a la maison, a trois au cabinet,
        venir/vienne/viendrait a la caserne, dans mon cabinet, dans mon bureau, dans notre bureau,
        dans nos bureaux, dans mon cabinet, dans mon bureau, dans notre bureau, dans nos bureaux,
        venir/vienne/viendrait/passer/passe/passerait au
        cpas/pms/pse/home/foyer/centre/college/lycee/bureau/cabinet/service/planning/saj/resto,
        venir/vienne/viendrait/passer/passe/passerait a la maison/creche/residence/mj/consultation,
        a leur domicile, dans notre cafet/cafeteria/refectoire/classe, dans notre salle de reunion,
        dans la salle d etude, a mon/notre bureau, vous venez, vous viendriez, que vous veniez,
        vous pourriez venir, pouvez vous venir, pourriez vous venir, de
        preference/plutot/idealement/uniquement a la maison, de
        preference/plutot/idealement/uniquement a domicile, se voir/rencontrer chez
        nous/elle/lui/eux, nous voir/rencontrer chez nous, manger la soupe avec nous, sur place, en
        presentiel, dans nos locaux, dans notre salle, chez nous dans, a son domicile, au domicile,
        a l ecole avec, chez moi au cabinet, salle disponible chez nous, bureau ferme, a la maison
        medicale avec, vienne/venir/viendrait/passerait chez nous,
        vienne/venir/viendrait/vient/passer/passe/passerait chez elle/lui/eux, venir a l ecole,
        vienne a l ecole, venir sur place, venir au domicile, se deplacer chez ~, dans notre local,
        dans la salle d ~, rencontre a domicile, visite a domicile, nous rejoindre a, dans nos
        murs, presentiel, a la maison medicale un, a son domicile avec, chez elle de preference,
        chez lui de preference, le voir chez lui, la voir chez elle, rencontre chez lui, rencontre
        chez elle, chez elle avec moi, chez lui avec moi, au domicile du ~, au domicile de la ~, en
        face a face, physiquement, de visu, venir/vienne/viendrait/passe/passer/passerait dans
        notre/nos/ma ~, vienne avec moi a domicile, avec moi a domicile, a domicile avec moi, ici
        dans nos, a la caserne, chez moi dans mon cabinet, psy passe chez nous, intervention en
        classe, salle a disposition, local a disposition, local disponible, une salle disponible,
        dans le local, on a une salle, nous avons une salle, nous avons un local, plutot en vrai""",
    "theirs": """chez elle, chez lui, chez eux, chez elles""",
    "ours": """dans ma classe, chez nous, ici chez nous, dans notre
        service/ecole/creche/equipe/home/centre, dans notre maison medicale, dans notre maison d ~,
        a notre ecole, ici au home, ici a la creche""",
    "held": """formation*, seance*, rdv, rendez vous, soiree*, matinee*, supervision*,
        intervision*, atelier*, animation*, rencontre*, reunion*, groupe* de parole,
        permanence*, intervention, conference, sensibilisation""",
    "come": """passer voir, voir, se voir, se voie, se verrait, venir, vienne, viendrait,
        viendraient, passerait, se deplacer, se deplacerait, donner, donnee, organiser, organisee,
        animer, animee, aurait lieu, avoir lieu, recevoir, accueillir, parler, rencontrer, tenir,
        tiendrait, de preference, idealement, si possible, plutot, le mieux, l ideal, ce serait""",
    "phone": """au bout du fil, au tel, par tel, un appel avec un*? psy/psychologue, par telephone,
        au telephone, par tel, telephoniquement, entretien telephonique, avis tel, un coup de fil,
        coup de fil, coup de telephone, appel telephonique, conseil telephonique, avis
        telephonique, via telephone, echange telephonique, contact telephonique avec un*? psy*""",
    "video": """par ecran, par ecran interpose, visio, en visio, visioconference, teams, zoom, en
        ligne, par video, videoconference, webinaire, distanciel, visio conference, par zoom, via
        zoom, via teams, appel video, video conference, via skype, par visio, google meet""",
    "-": """grave* chez lui/elle, mal chez lui/elle, passe chez lui/elle, boit chez lui/elle,
        reste/enferme/enfermee/seule/seul/dort/pleure/crie/mange dans sa chambre, psy/psychologue
        qui vient chez ~, joindre/joignable/appeler/contacter/repond/reponds au tel, chez elle
        sans, que vous venez d, m appeler par telephone, rester chez lui, rester chez elle, enferme
        chez lui, enfermee chez elle, sort plus de chez elle, sort plus de chez lui, me contacter
        par telephone, me joindre par telephone, joignable par telephone, vit chez elle, vit chez
        lui, contact par telephone, seule chez elle, seul chez lui, rentre chez lui, rentre chez
        elle, pas par telephone, pas de visio, pas en visio, sort de chez lui, sort de chez elle,
        sortir de chez elle, sortir de chez lui, jeux en ligne, paris en ligne, harcelement en
        ligne, vis chez elle, vis chez lui, plus chez elle, plus chez lui, harcele en ligne, coup
        de fil pour confirmer, un coup de fil pour, harcele sur zoom, jeux video, jeu video,
        videos, rester dans mon bureau, pleure dans mon bureau, venu dans mon bureau, vient dans
        mon bureau, vient me voir, casino en ligne, jeu en ligne""",
}

FREQUENCY = {
    "once": """une matinee/soiree/apres midi pour/en ~, une matinee/soiree/apres midi d
        echange/information, une rencontre/presentation d une heure, un echange/entretien d une
        heure, un echange d une demi heure, rencontre d une heure, une fois pour
        voir/commencer/essayer, une seule soiree/matinee/apres midi, le temps d une journee, le
        temps d une journee pedagogique, une seance, 1x, une seule fois, 1 fois, une seance d info,
        seance unique, une fois suffit, une seule seance, une seule rencontre, juste une fois, en
        une fois, une conference, ponctuel, ponctuelle, one shot, soiree d info, soiree d
        information, passe une fois, une fois a trois, une
        soiree/matinee/journee/demi-journee/apres-midi/rencontre sur/autour/avec, une demi journee
        sur/autour/avec, une apres midi sur/autour/avec""",
    "series": """plusieurs visites, # visites, # ou # fois, # ou # seances, chaque
        premier/deuxieme/troisieme/dernier ~, # x par ~, tous les # a # mois, # seances, #
        rencontres, # soirees, fois par mois, tous les mois, chaque mois, tous les deux mois,
        plusieurs seances, plusieurs rencontres, une serie, cycle de, mensuelle, mensuellement,
        quelques seances, # modules, une seance/soiree/journee/matinee/demi par ~, une demi journee
        par ~, une apres midi par ~, 1x par ~, # ateliers, # matinees, # apres midi, quelques
        rencontres, en # fois, demi journee par semaine, une fois par ~, 1 fois par ~, deux fois
        par ~, # fois par mois/semaine/an, toutes les # semaines, tous les # mois, toutes les deux
        semaines, tous les quinze jours, tous les 15 jours, en plusieurs fois, plusieurs fois, #
        demi journees, sur plusieurs semaines, # seances de, une fois toutes les ~ semaines, une
        fois tous les ~ mois, trimestriel*, hebdomadaire, chaque semaine, toutes les semaines,
        reguliere, accompagnement regulier, de maniere reguliere, regulierement un*?
        psy/psychologue""",
    "-": """m arrive ~? # fois par ~, une ou deux ~, une a deux ~, deux fois, une seance ou ~, #
        fois par jour, venir a une journee, # fois par nuit, une soiree ou ~, organise une journee,
        tous les mois de, une heure ou ~, d une heure ou ~, une soiree en semaine ou, une fois par
        jour, une fois par nuit, plusieurs fois par jour, plusieurs fois par nuit, elle vient une
        fois par, il vient une fois par, je la vois une fois par, je le vois une fois par,
        plusieurs fois deja, deja plusieurs fois, tombe plusieurs fois, plusieurs fois
        hospitalise*, suivi ponctuel, une journee avec lui, une journee avec elle, une soiree avec
        lui, une soiree avec elle, une rencontre avec lui/elle/mon/ma/un/une/la/le/sa/son""",
}

MISSION_LANGUAGE = {
    "fr": "en francais, in het frans, in t frans, psy/psychologue francophone, qui parle francais",
    "nl": """parle/parlent que/qu neerlandais/nederlands, parle/parlent que le neerlandais,
        en neerlandais, psy/psychologue neerlandophone, qui parle neerlandais""",
    "de": """parle/parlent qu/que allemand, en allemand, psy/psychologue germanophone, qui parle
        allemand, parle allemand, qui parle l allemand""",
    "interpreter": """traduire du/de ~,
        arabe/turc/dari/pachto/farsi/tigrinya/somali/kurde/ukrainien/russe/espagnol/roumain/bulgare/polonais/albanais/portugais/armenien/georgien/darija/tamoul
        pour la traduction, interprete, avec interprete, traducteur, traductrice, parle/parlent
        que/qu/seulement/uniquement l?
        arabe/turc/dari/pachto/pashto/farsi/persan/tigrinya/somali/kurde/ukrainien/russe/anglais/espagnol/roumain/bulgare/polonais/albanais/portugais/italien/armenien/georgien/chinois/vietnamien/lingala/swahili/peul/berbere/amharique,
        parle/parlent/comprend/comprennent pas/peu le? francais, pas un mot de francais, langue des
        signes, parle que l?
        arabe/turc/dari/pachto/pashto/farsi/persan/tigrinya/somali/kurde/ukrainien/russe/anglais/espagnol/roumain/bulgare/polonais/albanais/portugais/italien/armenien/georgien/chinois/vietnamien/lingala/swahili/peul/berbere/amharique,
        ne parle pas notre langue, parle tres peu francais, parle mal francais, ne parle que le
        arabe/turc/dari/pachto/pashto/farsi/persan/tigrinya/somali/kurde/ukrainien/russe/anglais/espagnol/roumain/bulgare/polonais/albanais/portugais/italien/armenien/georgien/chinois/vietnamien/lingala/swahili/peul/berbere/amharique,
        uniquement
        arabe/turc/dari/pachto/pashto/farsi/persan/tigrinya/somali/kurde/ukrainien/russe/anglais/espagnol/roumain/bulgare/polonais/albanais/portugais/italien/armenien/georgien/chinois/vietnamien/lingala/swahili/peul/berbere/amharique,
        ne parle ni francais ni ~, parle peu francais, parle tres mal francais, ne parle presque
        pas francais, comprend mal le francais, allophone, besoin d un traducteur, traduction
        necessaire""",
    "-": """comme interprete, mag in het frans, sans interprete, pas besoin d interprete, pas d
        interprete, en francais ou, bien en francais, parle bien francais, comprend bien le
        francais, parle aussi francais""",
}
