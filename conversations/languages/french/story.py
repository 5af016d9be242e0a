"""The words of opening messages in French, as Belgians type them."""

from __future__ import annotations

from conversations.languages.french.story_asked import NEED, WANTED
from conversations.languages.french.story_consent import AGREEMENT
from conversations.languages.french.story_meeting import CONSULTED, MEETING, PRESENCE, TOGETHER
from conversations.languages.french.story_requests import ASKED
from conversations.languages.french.story_spelling import IDLE, KNOWN, SPELLINGS
from conversations.languages.french.story_wishes import (
    CHANNEL,
    FREQUENCY,
    MISSION_LANGUAGE,
    THEMES,
)
from conversations.languages.french.story_writer import (
    CONVENTION,
    FUNCTION,
    ORGANISATION,
    SPEAKER,
)
from conversations.languages.story_words import StoryWords

PERSON = {
    "cared": """d un cas, d une situation, patient, patiente, resident, residente, eleve,
        beneficiaire, client, cliente, detenu, detenue, usager, usagere, hebergee, heberge,
        un/une/l/1 de mes/nos patients/patientes/eleves/residents/residentes/beneficiaires,
        un/une/l/1 de mes/nos clients/locataires/usagers/detenus/jeunes, affilie, affiliee, un
        de nos affilies, ma/mon plus/autre/jeune ~? patiente/patient, hospitalise,
        hospitalisee, pupille""",
    "one": """jeune, dame, monsieur, madame, homme, femme, fille, fillette, garcon, gamin,
        gamine, adolescent, adolescente, enfant, petit, petite, bebe, bout, habitant,
        habitante, locataire, papa, maman, mere, pere, gars, etudiante, etudiant, petite fille,
        petit garcon, jeune fille, jeune homme, jeune femme, jeune maman, agriculteur, veuf,
        veuve, personne agee, personne, gosse, mineure, mineur, locatrice, apprenti, apprentie,
        mamie, papy, ado, ados?, vieille dame, vieux monsieur, personne isolee, travailleur,
        travailleuse, homme age, dame agee, sdf, sans abri, refugie, refugiee, demandeur d
        asile, demandeuse d asile, mena, lyceen, lyceenne, ecolier, ecoliere, toxicomane,
        nonagenaire, octogenaire, jeune adulte, jeune papa, pensionnaire, retraite, retraitee,
        pensionne, pensionnee, ouvrier, ouvriere, cycliste, mariee, nourrisson, tout petit,
        future maman, femme enceinte, accouchee, caissiere, fermiere, jeune accouchee, rescape,
        rescapee, orphelin, orpheline""",
    "family": "famille, couple, fratrie, mere et sa fille, mere et son fils",
    "kin": "fils, fille, frere, soeur, filles, freres, soeurs, mari, epouse, compagnon",
    "cases": """patients, patientes, eleves, familles, situations, cas, dossiers, beneficiaires,
        clients, mamans, usagers, gamins, gosses, menages, residentes""",
    "many": """residents, jeunes, dames, hommes, femmes, filles, garcons, adolescents, enfants,
        detenus, personnes, gens, parents, petits, locataires, habitants, couples, etudiants,
        ados, aines, seniors, adultes, stagiaires, chercheurs d emploi, demandeurs d emploi,
        migrants, migrantes, refugies, aidants proches, papas, usagers, gamines, mineurs,
        apprentis""",
    "lead": "un, une, mon, ma, cette, cet, ce, d, le, la, l, chaque, 1, deux",
    "relative": """mon/notre mari, ma/notre femme, mon/notre fils, ma/notre fille, mes enfants,
        mon/notre pere, ma mere, ma maman, mon papa, mes parents, mon/notre frere, ma soeur, mon
        compagnon, ma compagne, mon copain, ma copine, mon ex, mon epouse, mon epoux, mon conjoint,
        ma conjointe, mon ami, ma petite fille, mon petit fils, ma niece, mon neveu, mon enfant, ma
        grand mere, mon grand pere, ma belle mere, mon beau pere, mon adolescent, ma belle fille,
        mon beau fils, mon grand, ma tante, mon oncle, mon bebe, mon fiance, ma fiancee, mon ex
        mari, mon ado, notre ado, ma gamine, mon gamin, mon petit garcon, ma petite, mon petit, mon
        aine, ma cadette, mon plus jeune, mon beau frere, ma belle soeur, mon cousin, ma cousine,
        mes petits enfants, ma meilleure amie, mon meilleur ami, ma marraine, mon parrain, mes
        beaux parents, mes filles, mes fils""",
    "self": """j en dors plus, j en dors pas, je n en dors plus, j en reve la nuit, pour moi meme,
        je suis aidant* proche*, je n en peux plus, therapie de couple, parler de moi, suivi
        psychologique pour moi, je cherche un psy pour moi, aide pour moi, j ai besoin d un psy, j
        ai besoin de parler a, je voudrais un psy pour moi, je suis la maman, je suis le papa, je
        suis la mere, je suis le pere, je suis sa maman, je suis sa mere, je suis son pere, je suis
        son papa, je suis maman, je suis papa, je suis mere, je suis la grand mere, je suis le
        grand pere, je suis en depression, je fais une depression, je suis en burn out, je suis
        deprime*, psy pour moi, psychologue pour moi, je dors plus, je ne dors plus, je pleure,
        maman solo, papa solo, aidant* proche* de ma/mon, pas pour un patient mais pour moi, pour
        moi pas pour un patient, je ne vais pas bien, je vais mal, je me sens mal, je voudrais
        consulter, je voudrais voir un psy, je cherche un psychologue pour moi""",
    "-": """petit/petite/ptit/ptite
        groupe/bureau/local/mot/coup/dejeuner/question/souci/probleme/info/rencontre/atelier/peu/piece/salle/soiree/cafe/expose,
        pour ma fille de l eau, je suis le gars, mon ami le docteur, comme ma fille, comme mon fils,
        pas pour un ~, pas pour une ~, d un enfant de, papa en prison, je suis un*? homme/femme,
        avis/conseil/conseils ~? ~? psychologue/psy pour moi, avis de psychologue/psy pour moi, avis
        d un psychologue/psy pour moi, entre # patients/clients/eleves/consultations/residents,
        entre deux""",
}

AGE_GROUP = {
    "children": """enfant, enfants, maternelle, primaire, fondamentale, psychologue pour
        enfants, petit bout, petits bouts, fillette, tout petits, extrascolaire*, maternelles,
        primaires, enfants de primaire, bambin, bambins, ecole fondamentale, ecole maternelle,
        ecole primaire""",
    "grown": """maman, papa, mere, pere, parents, mamans, peres, meres, mari, femme, dame,
        patiente, bebe""",
    "adults": """adultes, adulte, personnes agees, personne agee, aines, seniors, senior, maison de
        repos, veuf, veuve, residents du home, home saint*, septantaine, cinquantaine, soixantaine,
        quatre vingtaine, quarantaine, trentaine, mon pere et ma mere, pensionne, pensionnee,
        retraite, retraitee, nos vieux, octogenaire, nonagenaire, geriatrie, mamie, papy, vieux du
        home, mrs, residents de la maison de repos, maison de repos et de soins, vieille dame, dame
        agee, monsieur age, homme age, femme agee""",
    "-": """retraite de, adulte responsable, comme un enfant, d enfant, de ses enfants, enfant
        placee, enfant place""",
    "small": "bebe, petits, enfants, nourrisson",
}

COUNT = {
    "years": "ans, an, jaar",
    "half": "# ans et demi",
    "over": "# ans et plus, plus de # ans",
    "staff": """infirmier*, infirmiere*, educateur*, educatrice*, collegues, benevoles,
        enseignant*, profs, professeurs, instituteurs, institutrices, travailleur*,
        assistantes* sociales, assistants sociaux, as, agents, puericultrices, medecins, aides
        familiales, aides menageres, aides soignant*, soignant*, accueillant*, animateurs,
        animatrices, personnes, intervenants, intervenantes, participants, membres,
        professionnels, kines, pharmaciens, sages femmes, membres du personnel, employes,
        travailleurs sociaux, volontaires, bras, travailleuses, travailleurs, puericulteurs,
        accompagnateurs, accompagnatrices, gardiennes, instits, educs, infis, moniteurs,
        bibliothecaires, soignantes, assistants, assistantes, formateurs, formatrices,
        conseillers, conseilleres, secretaires, pompiers, encadrants, concierges, dentistes,
        logopedes, ergos, sages, mediateurs, aides, policiers, coequipiers, coordinatrices,
        coordinateurs, gardes, referents, referentes, chefs, educatrices""",
    "we_are": """nous sommes, on est, on sera, nous serons, equipe de, nous serions, on serait,
        soit, groupe de, nous etions, equipe compte, nous sommes une equipe de, on sera une, on est
        une, nous sommes environ, on est environ, l equipe d une, elles sont, ils sont, elles
        seront, ils seront, elles seraient, ils seraient, on serait une, nous serions une, on sera
        environ, equipe d environ, groupe d environ, equipe qui compte, un groupe de, une equipe
        de, nous voila""",
    "-": """ca fait # an/ans, cela fait # an/ans, voila # an/ans, voila ~ # an/ans, tous les #
        an/ans, condamne/condamnee a # an/ans, peine de # an/ans, pris # an/ans, # an/ans plus
        tard, depuis # ou # an/ans, il y a # ou # an/ans, y a # ou # an/ans, pendant # ou # an/ans,
        dans # ou # an/ans, apres # ou # an/ans, # ou # an/ans que, depuis # an/ans, il y a #
        an/ans, # an/ans apres, pendant # an/ans, durant # an/ans, # an/ans de, dans # an/ans, #
        an/ans d experience, # an/ans d anciennete, # an/ans de metier, # an/ans de carriere, #
        an/ans de mariage, # an/ans que, depuis ~ # an/ans, depuis plus de # an/ans, apres #
        an/ans, il y a ~ # an/ans, y a # an/ans, ya # an/ans, dans les # an/ans, pendant ~ #
        an/ans, # an/ans avec, # an/ans ensemble, depuis # a # an/ans, # an/ans en""",
    "mine": "j ai # ans, j ai bientot # ans",
}

NAMED = {
    "opening": "c, c est",
    "me": """ici, je m appelle, moi c est, je me nomme, mon nom est, je me presente, c est moi,
        bonjour c est, hello c est, salut c est, bonsoir c est, coucou c est, je suis madame, je
        suis monsieur, je soussigne""",
    "title": "dr, docteur, madame, monsieur, mme, mlle, mr",
    "psychologist": """psychologue, la psychologue, le psychologue, la psy, le psy, psychologue en
        vue, psy en vue, psychologue nomme*, psychologue s appelle, le psychologue s appelle, la
        psychologue s appelle""",
    "partner": "partenaire, la partenaire, le partenaire",
    "colleague": """personne de contact, la personne de contact, contact sur place, demander,
        demandez, demandez apres, demander apres, ma collegue, mon collegue, contactez, contacter,
        demandez a parler a, personne de contact sur place, en mon absence, a l attention de,
        attention de, demander a, demandez a, aupres de ma collegue, collegue""",
    "closing": """merci, merci d avance, cordialement, bien a vous, bien cordialement, salutations,
        d avance merci, bonne journee, bonne soiree, a bientot, au plaisir, belle journee, bav,
        merci beaucoup, sinceres salutations, avec mes remerciements, merci pour votre aide""",
    "house": """croix rouge, forem, actiris, one, saj, spj, csd, fasd, samusocial, chr, chu, mire,
        vdab, emmaus, medecins du monde, infirmiers de rue""",
    "town": "ville de, ville d, commune de, commune d",
    "house_of": """zone de police, plateforme, relais, espace, asbl, association, service,
        mutualite, mutuelle, bibliotheque, service d aide familiale, service d aide aux familles,
        maison de l emploi, mission locale, regie des quartiers, regie de quartier, centre
        culturel, planning familial, planning, service de prevention, comite de quartier, ligue,
        fondation""",
}

TIME = {
    "part": "matin, matins, matinee, midi, soir, soirs, soiree, apres midi, apm, aprem, am",
    "-": """a/ai/as/ont/avons/avez/avait/avaient/avoir/aurait/ayant/jamais/pas/toujours/deja ete""",
    "core": """de # a # heures/h, entre # et # heures/h, a/vers/avant/apres # heures, les week ends,
        en journee, ce soir, ce midi, cet apres midi, demain matin, demain soir, semaine #, dans
        les # semaines/jours, d ici # semaines/jours, sous # semaines, debut/fin d apres midi,
        derniere semaine, premiere semaine, deuxieme semaine, semaine prochaine, mois prochain,
        cette semaine, ce mois, printemps, automne, ete, hiver, paques, noel, toussaint, carnaval,
        rentree, vacances, conges, ramadan, week end, weekend, demain, aujourd hui, des que
        possible, au plus vite, le plus vite possible, plus tot possible, asap, apres demain, annee
        scolaire, fin d annee, debut d annee, semaine du, temps de midi, pause de midi, heures
        scolaires, heures de bureau, heures de table, journee pedagogique""",
    "before": """svp, merci, le, la, les, un, une, en, au, a, de, du, des, d, entre, avant, apres,
        vers, pas, sauf, tous, toutes, chaque, debut, fin, mi, courant, dans, plutot, idealement,
        partir, uniquement, hors, jusqu, jusque, ou, et, l, cette, ce, prochain, prochaine, fois,
        maximum, max, par, premier, deuxieme, troisieme, quatrieme, dernier, 1er, 2e, 3e, 4e, de
        preference, n importe quel, exclu, si possible, pendant, durant, excepte, scolaires,
        scolaire, deux, trois, libre, dispo, disponible, prochains, prochaines, temps, sur, moins,
        possible, preference, seulement, surtout, soit, d ici, ici, plus, tard, tot, vite, que, h,
        n, importe, quel, jour, jours, toujours, jamais, impossible, hormis, si, c, est, semaine,
        semaines""",
    "past": """disait, racontait, pleurait, m a dit, m a raconte, depuis, etait, hier, passe,
        passee, dernier, derniere, perdu, mort, decede, decedee, vu, eu, suite, ya, tous les soirs,
        toutes les nuits, toute la nuit, est parti, est partie, a commence, s est, ont, matin et
        soir, il y a, avait, arrivait, avons, ferme, du matin, appeler, appelez, joignable,
        joindre, rappeler, telephonez, sonner, sonnez, contacter, depuis lundi, chaque matin elle,
        pleure, dort, boit, vient, viennent, arrive, tombe, crie, est arrive, est arrivee,
        telephone, tel, gsm, sms, mail""",
    "other": """salle, local, locaux, bureau, je travaille, travaille, ouvert, ouverts, ouverte,
        sort, sortira, venu, venue, rentre, part, se reunit, on se reunit, s est passee,
        demenage""",
    "soon": """des que possible, au plus vite, le plus vite possible, asap, le plus tot possible,
        au plus tot, le plus rapidement possible""",
    "wish": """y suis le/les/tous/chaque, suis la le/les/tous/chaque/entre, est la
        le/les/entre/tous/chaque, n est la qu entre, sommes la le/les, finit a, c est bon, est bon,
        serait bon, sera bon, sera bien, serait bien, serait parfait, est parfait, est bloque, est
        libre, conviennent, conviendraient, irait, iraient, me convient, nickel, est possible,
        serait possible, elle peut, il peut, elles peuvent, ils peuvent, elle pourrait, il
        pourrait, est ideal, serait ideal, seraient ideales, ca va bien, ca irait, est dispo, est
        disponible, a de la place, plutot, idealement, de preference, dispo, disponible,
        disponibles, si possible, libre, libres, pas avant, uniquement, possible, ideal, le mieux,
        n importe quel, sauf, a partir d, ce serait, convient, conviendrait, nous va, me va,
        arrange, arrangerait, prevu, on peut, je peux, on pourrait, soit, au choix, nous pouvons,
        seulement, on propose, nous proposons, fixee, date, dates""",
    "more": """sauf, pas, avant, apres, mais, ou, excepte, vers, entre, hors, jusqu, exclu,
        impossible, plutot""",
    "during": "pendant, durant, lors, reunion",
}

STORY = StoryWords(
    spellings=SPELLINGS,
    known=KNOWN,
    idle=IDLE,
    function=FUNCTION,
    organisation=ORGANISATION,
    speaker=SPEAKER,
    convention=CONVENTION,
    person=PERSON,
    consulted=CONSULTED,
    need=NEED,
    asked=ASKED,
    together=TOGETHER,
    agreement=AGREEMENT,
    wanted=WANTED,
    themes=THEMES,
    channel=CHANNEL,
    frequency=FREQUENCY,
    mission_language=MISSION_LANGUAGE,
    age_group=AGE_GROUP,
    count=COUNT,
    named=NAMED,
    time=TIME,
    meeting=MEETING,
    presence=PRESENCE,
)
