"""French phrases that say when."""

from __future__ import annotations

from conversations.languages.moments import TimeWords
from conversations.languages.words import phrases

_SHORTLY = tuple(
    f"{within} {number} {unit}"
    for within in (
        *(
            "dans les",
            "endeans les",
            "endeans",
            "d ici",
            "d ici les",
            "sous les",
            "d ici a",
            "sous",
        ),
        *("en dedans les", "en deans les", "dans max", "dans maximum", "dans moins de", "les"),
        *("au cours des", "dans le delai de", "d ici max", "d ici maximum"),
    )
    for number in (
        *("2", "deux", "15", "quinze", "14", "quatorze", "2 prochaines", "deux prochaines"),
        *("15 prochains", "quinze prochains"),
    )
    for unit in (
        *("semaines", "semaine", "jours", "sem", "prochains jours", "semaines a venir"),
        *("jours a venir", "semaines qui viennent", "jours qui viennent"),
    )
)

TIME_WORDS = TimeWords(
    today=phrases(
        "aujourd hui, aujourdhui, auj, ce jour, ce matin, ce midi, ce soir, cet apres midi, "
        "cet aprem, cette apres midi, aujourd hui meme"
    ),
    tomorrow=phrases("demain, 2main, des demain"),
    day_after=phrases("apres demain, apresdemain, apres 2main"),
    this_week=phrases("cette semaine, la semaine en cours"),
    next_week=phrases("semaine prochaine, la semaine prochaine, sem prochaine, la sem prochaine"),
    next_month=phrases("mois prochain, le mois prochain"),
    this=phrases("ce"),
    coming=phrases("qui vient"),
    next=phrases("prochain, proch"),
    since=phrases("a partir de, a partir du, a partir, des le, pas avant le, pas avant"),
    until=phrases(
        "avant le, avant, jusqu au, jusqu a, jusqu en, jusque, au plus tard le, au plus tard"
    ),
    until_a_date=phrases("d ici le, d ici au, d ici, pour le"),
    about=phrases(
        "vers le, vers, autour du, autour de, aux alentours du, aux alentours de, "
        "aux environs du, aux environs de"
    ),
    other_limits=phrases(
        "apres le, apres, depuis, depuis le, pendant, durant, plus tot que, plus tard que, "
        "la veille, le lendemain"
    ),
    day_parts=phrases(
        "matin, matinee, le matin, dans la matinee, en matinee, debut de matinee, "
        "fin de matinee, midi, temps de midi, le temps de midi, sur le temps de midi, "
        "pause de midi, apres midi, apres m, aprem, apm, ap midi, apresmidi, "
        "debut d apres midi, fin d apres midi, soir, soiree, en soiree, fin de journee, "
        "en fin de journee, debut de soiree, toute la journee, toute ma journee, la journee, "
        "en journee, journee entiere, toute la matinee, toute l apres midi, apres l ecole, "
        "avant l ecole, apres les cours, apres le travail, apres le boulot, "
        "apres ma tournee, apres les soins, apres ma consultation, apres mes consultations, "
        "apres la reunion, apres le repas, apres diner, apres le diner, apres souper, "
        "apres le souper, tot le matin, dans l aprem, sur l heure de midi, "
        "en debut de journee, debut de journee, premiere heure, a la premiere heure, "
        "heures de bureau, pendant les heures de bureau, nuit, la nuit, sur le coup de midi, "
        "minuit"
    ),
    circumstances=phrases("quand, pendant que, lorsque, lors de, lors d, a l heure de, au moment"),
    vague=phrases(
        "l ete, cet ete, en ete, d ete, jour ou l autre, annee scolaire, tout moment, "
        "moments, par mois, par semaine, par an, par jour, fois, regulierement, "
        "hebdomadaire, hebdomadaires, mensuel, mensuelle, mensuels, mensuellement, "
        "bimensuel, trimestriel, trimestre, quinzaine, une fois, de temps en temps, lundis, "
        "mardis, mercredis, jeudis, vendredis, samedis, dimanches, jour, jours, journee, "
        "journees, semaine, semaines, sem, mois, week end, weekend, week ends, weekends, "
        "vacances, conge, conges, ferie, feries, rentree, fetes, noel, paques, nouvel an, "
        "toussaint, carnaval, detente, pentecote, ascension, saint nicolas, st nicolas, "
        "ramadan, aid, armistice, quand vous voulez, hiver, printemps, automne, examens, "
        "bulletins, horaire, horaires, agenda, agendas, dispos, disponibilites, "
        "disponibilite, n importe quand, peu importe, ca m est egal, m arrange, m adapte, "
        "nous adaptons, on s adapte, s adapte, flexible, flexibles, rien ne presse, "
        "pas presse, pas pressee, pas presses, ca ne presse pas, pas d urgence, pas urgent, "
        "pas urgente, rapide, bientot, prochainement, prochain, prochaine, prochains, "
        "prochaines, plus tard, plus tot, tard, tot, debut, je ne sais pas encore, "
        "sais pas encore, pas encore, a voir, on verra, a convenir, a definir, a fixer, "
        "a votre convenance, convenance, comme vous voulez, comme ca vous arrange, "
        "vous arrange, des que, lorsqu, tant que, une fois que, sortie de, heures, heure, h, "
        "midis, matins, soirs, apres midis, ouvrables, ouvrable, l an prochain, "
        "a tout moment, cela depend, ca depend, dans un mois, dans une semaine, delai, "
        "delais, date, dates, echeance, periode, semestre, quadrimestre, fin d annee, "
        "veille, lendemain, pair, pairs, impairs, paires, impaires, plus tard possible, "
        "ensuite, aussitot"
    ),
    soon=phrases(
        "des que possible, des k possible, des q possible, des ke possible, des qu possible, "
        "aussitot que possible, aussi vite que possible, aussi tot que possible, "
        "le plus vite, le plus tot, le plus rapidement, au plus vite, au plus tot, "
        "au plus rapidement, le plus vite possible, le plus tot possible, "
        "le plus rapidement possible, au plus vite possible, au plus tot possible, "
        "au plus rapidement possible, plus vite possible, plus tot possible, asap, "
        "rapidement, vite, tout de suite, maintenant, immediatement, direct, urgent, "
        "urgente, c est urgent, tres urgent, tres vite, tres rapidement, sans tarder, "
        "sans delai, c est tres urgent, d urgence, en urgence, de suite, "
        "dans les plus brefs delais, dans les meilleurs delais, le plus rapide possible, "
        "le + vite possible, + vite possible, le plus vite sera le mieux, "
        "le plus tot sera le mieux, des maintenant, le vite possible, a s a p, "
        "des que vous pouvez, des que vous pourrez, des que quelqu un est libre, "
        "des que quelqu un est disponible, dans l immediat, urgemment, au + vite, au + tot, "
        "le + tot possible, aussi vite que vous pouvez, le plus vite que vous pouvez, "
        "au plus presse, vite vite, des que c est possible, des que ce sera possible, "
        "des que cela est possible, illico, sur le champ, le plus tot est le mieux, ca urge, "
        "cela urge, c est pour hier, pour hier, le plutot possible, au plutot, "
        "des ke posible, des que posible, le plus vite posible"
    ),
    two_weeks=(
        *_SHORTLY,
        *phrases(
            "sous quinzaine, dans la quinzaine, endeans la quinzaine, d ici une quinzaine,"
            " d ici une quinzaine de jours, dans la quinzaine qui vient"
        ),
    ),
    month=phrases(
        "dans le mois, endeans le mois, d ici un mois, d ici 1 mois, dans le mois qui vient, "
        "endeans un mois, endeans 1 mois, dans les 30 jours, dans les trente jours, "
        "endeans les 30 jours, endeans les trente jours, d ici 30 jours, "
        "dans le mois a venir, sous un mois, sous 1 mois, d ici le mois, d ici a un mois, "
        "en deans le mois, d ici un petit mois, d ici un mois max, d ici un mois maximum, "
        "dans le mois maximum, au cours du mois a venir, dans un delai d un mois, "
        "dans moins d un mois, dans un mois maximum, dans un mois max, "
        "dans un delai de 1 mois"
    ),
    not_time=phrases(
        "pour le moment, en ce moment, au niveau du, bonne journee, bonne soiree, "
        "bon week end, bon weekend, bonne semaine, bonnes vacances, bonne annee, "
        "bonne fin de journee, centre de jour, accueil de jour, hopital de jour, "
        "soins de jour, foyer de jour, accueil de nuit, abri de nuit, mi temps, temps plein, "
        "tout d abord, avant tout, temps partiel, mieux vaut tard que jamais, a bientot, "
        "mise a jour, de nos jours, prime abord, vers chez, apres tout, fin de vie, "
        "soins de fin, plus vite fait, lieu dit, hors d age, rendez vous telephonique, "
        "en fin de compte, service d urgence, service des urgences, numero d urgence, "
        "la plupart du temps"
    ),
    this_month=phrases("ce mois, ce mois ci, mois en cours, mois ci"),
    doubt=phrases(
        "pas, ne, n, jamais, ni, sauf, mais, ou, sinon, absent, absente, absents, ferme, "
        "fermee, fermes, accouche, accouchement, opere, operee, operation, hospitalise, "
        "hospitalisee, sort, sortie, rentre, revient, reviens, pars, part, partons, parti, "
        "quitte, demenage, demenagement, finit, termine, commence, reprend, reprends, "
        "reprise, juge, jugement, tribunal, audience, anniversaire, decede, decedee, mort, "
        "morte, indisponible, indispo, occupe, occupee, pris, prise, prises, impossible, "
        "complet, exclu, excepte, exclus, hormis, hors, annule, deplace, deplacee, dernier, "
        "derniere, environ, peut etre, alors, autre, autres, reste, etait, avais, avait, "
        "malade, malades, stage, greve, pont, formation, journee d etude, synthese, suit, "
        "suivent, suivant, suivante, sans, trop, difficile, complique, deja pris, naissance, "
        "ne le, nee le, terme, voyage, etranger, autour, aux environs, dernieres, derniers, "
        "decale, reporte, reporter, depend, dependra, avance, en fonction, fonction, selon, "
        "quelques, plusieurs, excepter, moins"
    ),
    places=phrases("a, au, aux, chez, dans, avec, pour, en, sur, devant, via, par"),
    harmless=phrases(
        "si possible, si c est possible, si ca va, si ca convient, si vous pouvez, "
        "s il vous plait, svp, stp, merci, merci d avance, bonjour, bien a vous, "
        "cordialement, ok, oui, parfait, ideal, ideale, ideal pour nous, l ideal, ce serait, "
        "ca serait, serait, c est, cela, ca, le mieux, mieux, bien, super, top, chez nous, "
        "chez moi, chez elle, chez lui, chez eux, dans nos locaux, a la maison medicale, "
        "maison medicale, a la maison, au bureau, a l ecole, en visio, visio, par telephone, "
        "telephone, sur place, au cpas, cpas, pms, au pms, a l hopital, hopital, planning, "
        "maison de repos, teams, zoom, en ligne, reunion, reunion d equipe, reunions, "
        "equipe, concertation, supervision, intervision, rencontre, rendez vous, rdv, "
        "entretien, formation d equipe, table ronde, pause, avec, avec l equipe, toute, "
        "toute l equipe, nous, on, je, j ai, j aurai, nous avons, on a, avons, aurons, "
        "il y a, se voit, voit, se reunit, nous reunissons, suis, suis libre, je suis libre, "
        "sommes libres, on est libres, libre, libres, dispo, dispos, disponible, "
        "disponibles, sommes, est, sera, serons, serai, donc, plutot, de preference, "
        "preference, idealement, disons, par exemple, ex, pourquoi, me convient, "
        "nous convient, convient, conviendrait, convient bien, m arrange, nous arrange, "
        "nous arrangerait, m arrangerait, arrange, irait, va, vont, va bien, me va, nous va, "
        "possible, qqn, quelqu un, quelqu un est, peut, peuvent, pouvez, pouvons, peux, "
        "venir, passer, commencer, faire, voir, avoir, lieu, aura lieu, a lieu, proposer, "
        "propose, proposons, date, jour, la date, heure, le jour, pour, les, la, le, l, un, "
        "une, du, de, des, d, a, au, aux, en, dans, et, ce, cette, cet, c, j, m, n, s, y, "
        "me, ma, mon, mes, notre, nos, votre, vos, se, sa, son, ses, leur, leurs, qui, que, "
        "qu, si, sur, par, pile, precises, precise, enfants, les enfants, enfant, patients, "
        "patient, patiente, maman, papa, famille, parents, monsieur, madame, sont, seront, "
        "ici, la bas, salle, local, de reunion, repas, tartine, sandwiches, cafe, "
        "pas une blague, pas de blague, pas de souci, pas de probleme, quand meme, meme, "
        "tout, tout le monde, monde, rendez, vous, il, elle, ils, elles, ok pour moi, "
        "ok pour nous, moi, etre, fixe, meilleur, meilleure, psychologue, psy, infirmiere, "
        "infirmier, medecin, docteur, assistante sociale, direction, ecole, creche, centre, "
        "maison, quartier, bureau, rue, commune, demi, h, min, et quart, et demie, trente, "
        "visite, domicile, a domicile, atelier, seance, premiere, premiere seance, "
        "la premiere, groupe, projet, uniquement, exactement, vraiment, tres, bon, bonne, "
        "jour de, ferait, fera, note, noter, d accord, accord, entendu, confirme, confirmer, "
        "deja, demande, souhaite, souhaitons, aimerais, aimerions, voudrais, voudrions, "
        "veux, plait, ci, max, maximum, minimum, polyvalente, c est bon, c est bien, "
        "c est ok, c est parfait, ce sera, ce serait bien, serait bien, serait super, "
        "ce serait super, ce serait parfait, ce serait ideal, serait ideal, serait parfait, "
        "encore, dites moi, dire, fait, colloque, colloques, cette annee, hello, salut, "
        "coucou, voila, grand, grande, petit, petite, coordination, staff, plenum, "
        "assemblee, conseil, interne, prevu, prevue, prevoir, tous, toutes, ensemble, aussi, "
        "ainsi, place, si vous avez, vous avez, avez, possibilite, ai, as, ait, sois, soit, "
        "moyen, y a moyen, faut, il faut, pouvoir, pourrait, pourrions, pourriez, pourrais, "
        "fonctionne, marche, colle, tient"
    ),
)
