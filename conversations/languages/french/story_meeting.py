"""Who would be at a meeting, in French."""

from __future__ import annotations

from conversations.languages.french.story_consent import OBJECT

TOGETHER = {
    "joint": """je serais partant/partante, la/le/les voir a deux, les duos, mais toi/vous tu?
        viens/venez, que je participe a, s asseoir avec ~ ~ ~? ~? et moi, resterais/reste/resterai
        avec elle/elles/lui/eux, etre/suis a cote d elle/eux, etre/suis a cote de lui, assis/assise
        a cote d elle/eux, assis/assise a cote de lui, et que je reste, nous recoive/recevoir/recoit
        ~? tous? les trois/deux, tous les trois, si j y suis, on vient/viendrait a deux, venir a
        deux, recus/recues a deux/trois, avec le patient/la patiente autour de la table, avec le
        patient dedans, avec moi, si je suis la, a trois, a 3, en trio, tous les trois, ensemble
        avec lui, ensemble avec elle, psy avec nous et lui, psy avec nous et elle, avec nous deux,
        en ma presence, si je reste, quand je suis la, que je sois la, que je sois presente, que je
        sois present, rencontrer ensemble, le voir ensemble, la voir ensemble, toutes les deux avec
        lui, tous les deux avec elle, accompagne par moi, avec son infirmiere, un entretien a trois,
        entretien a 4, entretien a quatre, voir un psy avec moi, psychologue avec moi, moi presente,
        psychologue avec moi et, a condition que je, rencontre a trois, avec sa puericultrice, avec
        son educateur, avec son educatrice, avec moi et lui, avec moi et elle, parler d un patient
        ensemble, consultation a trois, entretien commun, rencontre commune, je serais la, je serai
        la, je serai presente, je serai present, mais avec moi, psy plus moi, si je reste la, si je
        l accompagne, si je suis presente, si je suis present, quand je viens, vienne avec moi,
        venir avec moi, viendrait avec moi, m accompagne a son domicile, m accompagne chez, m
        accompagner chez, m accompagner aupres, qu on la voie ensemble, qu on le voie ensemble,
        la/le recevoir avec un*? psy/psychologue, recevoir ensemble, la famille et moi, etre la
        quand, etre presente quand/lors/pendant, etre present quand/lors/pendant, assister a l
        entretien, assiste a notre, assiste a ma consultation, en tandem, en duo avec un*?
        psy/psychologue, avec moi a cote, avec moi a ses cotes, seulement si je suis
        la/presente/present, que si je suis la, qu on soit trois, on serait trois, je l
        accompagnerai, je l accompagnerais, que je reste avec, souhaite que je sois, veut que je
        sois, voudrait que je sois, veut que je reste, voudrait que je reste, aimerait que je sois,
        demande que je sois, que j assiste, que j y assiste, lui et moi avec un*? psy/psychologue,
        elle et moi avec un*? psy/psychologue, et que je suis la, et que je sois la, a trois avec,
        rencontre tous les trois, entretien avec lui et moi, entretien avec elle et moi, en presence
        de moi, rdv a trois, rendez vous a trois, seance a trois, discussion a trois, avec la
        patiente/le patient/le jeune/la dame/le monsieur/l eleve/la maman et moi, ensemble avec la
        patiente/le patient/le jeune/l eleve, entretien conjoint, conjointement, consultation
        conjointe, se voir a trois, on se voit a trois, nous voir a trois, nous recevoir tous les
        deux, nous recevoir a deux, nous voir tous les deux, nous voir ensemble, nous recevoir
        ensemble, rencontre/entretien/rdv/seance/consultation/discussion a quatre/4, rendez vous a
        quatre/4, on serait quatre, tous ensemble, consultation/seance commune, ensemble avec le/un
        psy/psychologue, avec lui/elle present/presente, avec eux presents, avec le/la/mon/ma ~
        present/presente, en sa presence, la voir ensemble, le voir ensemble, m accompagnerait, m
        accompagnera, pendant ma visite, pendant mes visites, pendant ma consultation,
        psychologue/psy soit present/presente/la a/lors/pendant/quand, au premier rendez vous avec
        lui/elle, a trois on, se rencontre avec lui/elle, a nous trois, nous trois, a trois autour,
        tous autour de la table, faire ca ensemble, se voir tous, voir avec lui/elle un*?
        patient/patiente, voir un patient/une patiente avec lui/elle, je sois dans la piece, je sois
        a cote, avec moi dans, du moment que je reste/suis, tant que je reste/suis, pourvu que je
        reste/sois, a condition d y etre avec moi, mais vous/tu restez/restes, vous/tu restez/restes
        avec moi/lui/elle/nous, que je ne bouge pas, que je bouge pas, que je ne parte pas, nous
        trois et/avec un/une/le/la? psy/psychologue, nous deux et/avec un/une/le/la psy/psychologue,
        autour de la meme table, tous a table, serai/serais avec lui/elle, moi dans la piece, moi
        present, moi a cote/cotes, reste/rester/resterais/resterai/restant dans la piece/chambre,
        reste/rester/resterais/resterai sur la chaise, rester a cote, psy/psychologue
        vienne/venait/vient/viendrait a/pendant/lors ma/notre/mes
        consultation/seance/visite/soin/soins, psy/psychologue
        assiste/assistait/assisterait/participe/participait a ma/notre/mes, psy/psychologue se
        joigne/joint/joindrait/joignait a moi/nous/ma/notre, se joindre a moi/nous/ma/notre, avec
        son/sa educateur/educatrice/infirmiere/infirmier/prof/kine a cote, me veut moi, veut que ce
        soit avec moi, que si je reste/viens/suis, seulement si je reste/viens, uniquement si je
        reste/viens/suis, pas question sans moi, jamais sans moi, avec elle/lui et moi, ferait
        ca/cela a trois, faire ca/cela a trois, voir a trois, a trois chez, vous/tu venez/viens avec
        moi, que je sois la/presente/present/aussi, quand je serai la, en etant la, en etant
        presente/present, je l accompagnerais/accompagnerai, je viendrais/viendrai avec,
        viendra/viendrait/vient/ira/irait/va/veut/voudra/parlera/parlerait/acceptera ~? pas sans
        moi, n ira/irait/viendra/viendrait jamais sans moi, pas question d y aller sans moi, que je
        vienne/vienne aussi, que je l accompagne, que je participe, que je tienne sa main, que je
        sois a ses cotes, que je sois dans la piece, que je sois aussi presente/present/la, que je
        puisse rester/assister, si je peux rester/etre la/assister, si je suis a cote/avec elle/avec
        lui, si je suis aussi la/presente/present, du moment que je viens, en ma compagnie, a deux
        avec elle/lui, nous rencontrer tous les deux/trois, nous rencontrer ensemble, venir nous
        voir tous les deux, nous voir toutes les deux, recevoir toutes les deux, tous les trois
        autour, tous les trois chez, en trio avec, m accompagner lors/pendant/dans/chez/a
        ma/une/mes, m accompagner en visite, m accompagner a domicile, venir en visite avec moi,
        visite commune, visite conjointe, visite a deux, psy/psychologue m accompagne,
        psy/psychologue m accompagnait, psy/psychologue vienne/venait avec moi, psy/psychologue qui
        viendrait/vienne avec moi, quelqu un qui viendrait/vienne/m accompagne avec moi, quelqu un m
        accompagne, entretien avec elle/lui et un*? psy/psychologue""",
    "professional": """de collegue a collegue, je viendrais/viens seul/seule, lui/elle veut voir
        personne, sans lui, sans elle, sans eux, sans le patient, sans la patiente, sans l eleve,
        sans l enfant, sans la famille, sans les enfants, pas lui moi, moi pas lui, juste lui et
        moi, juste elle et moi, seul a seul, entre professionnels, ne sait pas que je vous, ne sera
        pas la, ne seraient pas la, ne sera pas present, ne sera pas presente, sans que la personne,
        hors presence, sans la personne, n est pas au courant que je vous, ne sait pas que j ~, ne
        savent pas que j ~, sans qu elle le sache, sans qu il le sache, sans qu elle soit la, sans
        qu il soit la, il ne viendra pas, elle ne viendra pas, entre pros, en son absence, hors de
        sa presence, sans sa presence, ne doit pas etre la, elle ne sera pas la, il ne sera pas la,
        en toute discretion, de pro a pro, juste entre nous, patient absent, sans le faire venir,
        sans la faire venir, sans le rencontrer, sans la rencontrer, sans que lui/elle/il/eux, ne
        participent pas, ne participe pas, ne participera pas, ne participeront pas, ne seront pas
        la, seraient pas la, n a pas besoin d etre la/present/presente, n ont pas besoin d etre la,
        ne doivent pas etre la, pas necessaire qu il/elle soit, hors de la presence, entre
        collegues, entre intervenants, entre soignants, nous deux le/la psy/psychologue, juste le/un
        psy/psychologue et moi, sans que la/le, sans y associer, sans la dame, sans le monsieur,
        sans le jeune, sans la jeune, discuter/parler/echanger/causer moi meme,
        juste/simplement/seulement en parler/discuter, juste moi, entre
        psys/psychologues/medecins/confreres/consoeurs/pros, lui/elle ne
        viendra/viendrait/participera/participerait pas, pas la dame/patiente/jeune seulement moi,
        sans l y meler, sans la/le/l/les meler/impliquer/associer/informer/mettre au courant,
        questions sur lui/elle, sans ses/leurs parents ni, sans que lui/elle le sache, a son insu,
        toi/vous et moi sans, soumettre le cas, exposer le cas, presenter le cas, soumettre une
        situation, presenter une situation, parler du cas, supervision individuelle, sans qu
        il/elle/ils/elles soit/soient/vienne/viennent/assiste/participe, il/elle n a pas besoin de
        venir, pas besoin qu il/elle soit/vienne/assiste, pas besoin de le/la voir/rencontrer, sans
        devoir le/la voir/rencontrer""",
    "person": """ne veut pas/surtout? que je sois la/present/presente, sans moi, pas besoin d
        etre la, pas besoin que je sois la, veut pas que je sois, prendre mon patient en
        charge, prendre ma patiente en charge, prendre en charge mon patient, prendre en charge
        ma patiente, voie la fille de ma, recoive la fille de, recoive le fils de, le voir
        seul, la voir seule, un psy recoive, psychologue recoive, ne serai pas la, ne serai pas
        presente, ne serai pas present, seul avec le psy, seule avec le psy, seul avec la psy,
        seule avec la psy, seule avec un psy, seul avec un psy, je ne dois pas etre la, pas ma
        place, sans ma presence, prefere y aller seule, prefere y aller seul, y aller seule, y
        aller seul, sans que je sois la, elle ira seule, il ira seul, mais sans moi, prefere
        etre seule, prefere etre seul, le rencontrer seul, la rencontrer seule, irait seule,
        irait seul, ira seule, ira seul, vous laisse la/le voir, prefere que je n y sois,
        prefere que je ne sois, aller seule, aller seul, viendrait seule, viendrait seul,
        viendra seule, viendra seul, je ne participe pas, je n y serai pas, je n y serais pas,
        je ne serais pas la, je ne serai pas presente, pas avec moi dans la piece/chambre, dois
        pas y etre, devrais pas y etre, ne veux/souhaite pas y assister,
        prie/priee/demande/demandee de ne pas assister/rester/etre, que je n assiste pas, que
        je n y assiste pas, que je n y sois pas, prefere/prefererait que je sorte,
        veut/voudrait que je sorte, je sortirai/sortirais, on sortira, nous sortirons, mais
        vous/toi vous? sortez, ni moi dans la piece, n y assisterai/assisterais, n y
        participerai/participerais, ne participerai/participerais pas,
        irait/ira/viendrait/viendra/viendrait tout/toute seul/seule, sera/serait seul/seule
        avec, seul/seule avec le/la/un/une/ce/cette psy/psychologue, seul/seule a seul/seule
        avec le/la psy/psychologue, je le/la laisserai/laisserais seul/seule/seuls, je les
        laisserai/laisserais seuls, laisserais/laisserai mon local/bureau/cabinet, je m
        eclipserai/eclipserais, sans educateur/educatrice/infirmiere/infirmier dans/autour,
        sans prof/adulte/soignant/educ dans/autour, sans personne de l equipe, sans aucun
        adulte/educateur/prof, irai/irais boire un cafe, je garde les autres, moi je ne
        serai/serais pas, sans que j assiste, sans que j y, sans que j y assiste, je ne
        serai/serais pas presente/present, parler seul/seule a, parler seul/seule avec, voir
        seul/seule, etre seul/seule avec, a condition que je ne, a condition que je n y, a
        condition que je sorte""",
    "-": """parle facilement avec moi, parle avec moi, vit avec moi, habite avec moi, sauf une fois
        avec moi, cafe avec moi, pas sans moi, travaille avec moi, reflechir avec moi, voir avec moi
        comment, pas avec moi, que avec moi, sans lui/elle/leur
        donner/dire/parler/faire/demander/imposer/mettre/forcer/proposer/laisser/montrer/expliquer/en,
        pas avec moi dans, pas avec lui, pas sans lui/elle/eux, deja avec moi, amie avec moi, fache
        avec moi, fachee avec moi, gentil avec moi, gentille avec moi, agressif avec moi, agressive
        avec moi, seul avec moi, seule avec moi, venu avec moi, venue avec moi, parle/parler/parlait
        ~? avec moi, discute/discuter ~? avec moi, avec ou sans moi, plus ~ sans moi, rien ~? sans
        moi, ne ~ ~? ~? sans moi, peut/sait ~? ~ sans moi, venait avec moi, etait avec moi, etait
        venue/venu avec moi, a 3 ans/mois/enfants/collegues, a trois ans/mois/enfants, a
        trois/3/deux rencontres/seances/reprises/fois/moments/eleves/patients/collegues/jeunes""",
    "with": """psy/psychologue/lui/elle et nous, quelqu un et moi, psy/psychologue ici avec moi,
        vienne/venir/passe/passer avec un psy/psychologue, psy et moi, psychologue et moi, un
        psy et nous, un psychologue et nous, avec un psy et moi, psychologue et elle et moi, en
        presence de son, en presence de sa, ensemble avec la famille, moi et un psy, moi et le
        psy, avec un psy et son, un*? psy/psychologue avec moi, psychologue en presence, nous
        voir avec, en presence de la, avec nous, et moi meme, avec sa maman et, avec ses
        parents, elle et moi, lui et moi, eux et moi, avec elle et, avec lui et""",
}

MEETING = {
    "me": "je, j, moi, nous, on",
    "them": "il, elle, ils, elles, lui, eux, celui ci, celle ci",
    "join": """et, le, la, l, les, un, une, mon, ma, plus, avec, ensemble, son, sa,
        ainsi que, jeune""",
    "may": "peux, peut, puis, dois, doit, faut, pourrais, pourrait, pouvons, devrais",
    "guess": """je pense, je crois, peut etre, j espere, sans doute, probablement, normalement, on
        pense, je suppose, j imagine""",
    "only": "juste, seulement, uniquement, rien que, suffit, suffisent, suffirait, nous deux",
    "object": f"{OBJECT}, suivi, personne",
}

PRESENCE = {
    "-": """etais presente/present/la, y etais""",
    "there": """serai/serais/sera/serait/seraient/seront ~? la, serai/serais/sera/serait ~?
        present/presente, seraient/seront/serions/serons ~? presents/presentes, serions la, serons
        la, sois ~? present/presente/la, soit ~? present/presente/la, soient ~? presents/la""",
    "stay": """reste/resterai/resterais avec lui/elle/eux, resterai/resterais/resterons/resterions
        ~? a cote, reste a cote, resterai pendant, resterais pendant, resterai la, resterais la,
        participerai/participerais a, participe a l entretien/la, assisterai/assisterais a, assiste
        a l entretien/la, l accompagnerai/accompagnerais, les accompagnerai/accompagnerais,
        voudrais/aimerais/souhaite l accompagner, irai/irais/viendrai/viendrais/vais/viens avec
        lui/elle/eux, suis avec lui/elle/eux, aimerais etre la/presente/present, voudrais etre
        la/presente/present, souhaite etre la/presente/present, y assiste, y assisterai""",
}

CONSULTED = {
    "sees": """voir/consulter/rencontrer un/une? ~? psy/psychologue/psys/psychologues,
        aller/va/aille/irait/aurait chez/voir un/une/le/la ~? psy/psychologue, voir quelqu un,
        parler/discuter a/avec un/une psy/psychologue/professionnel, besoin d un/une? ~?
        psy/psychologue, besoin de voir quelqu un, besoin de parler, cherche un/une? ~?
        psy/psychologue, cherche un/une suivi/accompagnement psychologique/psy, demande un/une? ~?
        psy/psychologue, demande un suivi/soutien/accompagnement psychologique/psy, demande a voir,
        recu/recue/vu/vue/suivi/suivie/pris/prise ~? ~? par un/une/le/la ~? psy/psychologue,
        pris/prise en charge, psy/psychologue ~? vienne a domicile,
        veut/voudrait/souhaite/aimerait/pourrait commencer un/une suivi/therapie, suivi
        psychologique/psy, seances chez un/une psy/psychologue, rendez vous chez/avec un/une
        psy/psychologue, debut de suivi, premiere seance, veut bien un/une psy/psychologue, sur une
        liste d attente""",
    "seen": """psy/psychologue pour lui/elle, une place pour lui/elle/un/une, un rendez vous pour
        lui/elle, de la place pour lui/elle, un suivi pour lui/elle, la/le/l
        recoive/recevoir/recevrait/recoit/voie/voit/verrait/rencontre/rencontrer/rencontrerait/suive/suivre/suivrait/prenne/prendre/prendrait,
        venir/vienne/passe/passer/viendrait/passerait ~? le/la voir/rencontrer, lui
        attribuer/trouver/conseiller/proposer/fixer un/une ~? psy/psychologue/rendez/suivi, lui faut
        un/une ~? psy/psychologue, qui peut ~? le/la/l voir/recevoir/suivre/prendre, pourrait ~?
        le/la/l voir/recevoir/suivre/prendre, ou/comment puis? je? l/le/la
        adresser/envoyer/orienter/inscrire, je l envoie/oriente/adresse/inscris, l
        envoyer/adresser/orienter/inscrire, le/la diriger""",
    "-": """qu on le/la voie ensemble, voir un patient, comment le/la prendre, l orienter dans,
        le/la prendre dans, on le voit, on la voit, je le vois, je la vois, je le/la/l
        rencontre/vois/suis/prends/recois, le/la prendre au/en serieux, on le/la prend""",
}
