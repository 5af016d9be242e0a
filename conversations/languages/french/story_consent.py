"""Whether the person agrees to a meeting, in French."""

from __future__ import annotations

OBJECT = """psy*, psychologue*, rencontre*, rendez vous, parler, voir, entretien, aide,
        rencontrer, discuter, se confier"""
"""What is agreed to or refused."""

AGREEMENT = {
    "yes": """voudrait rencontrer, voudrait bien voir, veut bien en parler, d accord, est ok,
        sont ok, st ok, ok pour qu*, elle veut bien, il veut bien, veut bien, elles veulent
        bien, ils veulent bien, veulent bien, a dit oui, dit oui, ont dit oui, est partant, est
        partante, sont partants, accepterait, accepte, a accepte, ont accepte, acceptent, il
        serait pret, elle serait prete, serait partante, serait partant, est demandeur, est
        demandeuse, est prete, est pret, lui va, a marque son accord, avec son accord, est
        preneur, est preneuse, le souhaite, la famille accepte, serait d accord, a donne son
        accord, pourquoi pas, m a dit ok, dit ok, qu il est ok, qu elle est ok, elle/il
        voudrait bien? parler/rencontrer/voir/en, elle/il voudrait consulter, est ouverte, est
        ouvert, ouvert/ouverte a l idee, est motive, est motivee, elle/il demande a
        voir/parler/rencontrer, elle/il souhaite voir/parler/rencontrer, elle/il aimerait
        parler/rencontrer/voir, il ok, elle ok, parents ok, maman ok, papa ok, famille ok,
        patient ok, patiente ok, elle n est pas contre, il n est pas contre, ne dit pas non, ne
        dirait pas non, est volontaire, est favorable, elle/il veut rencontrer/voir un*?
        psy/psychologue, elle/il a envie de parler/voir/rencontrer, elle/il est pour, elle/il
        aussi ok, elle/il voudrait bien parler a quelqu un, voudraient bien
        voir/rencontrer/parler, veulent bien rencontrer/voir/parler, voudrait voir un*?
        psy/psychologue, ok pour psy, ok pour un psy, ok pour voir, ok pour rencontrer, elle/il
        est prete/pret a, est d accord aussi, accord de la patiente, accord du patient, accord
        de la famille, avec l accord de, est d acc, elle/il est d acc, c est ok pour lui/elle,
        ok pour lui/elle, c est bon pour lui/elle, ca lui va, ca lui convient, elle/il aimerait
        bien? en? parler/voir/rencontrer, elle/il veut en parler, elle/il veut voir/rencontrer
        quelqu un, elle/il voudrait voir/rencontrer quelqu un, est partant pour, est partante
        pour, avec leur accord, j ai son accord, j ai l accord de, nous avons son accord, a
        consenti, est consentante, est consentant, donne son consentement, elle/il y est
        favorable, est chaud pour, est chaude pour, serait ok, serait interesse, serait
        interessee, est interesse, est interessee, est ravie, est ravi, a demande a
        voir/parler/rencontrer, demande elle meme, demande lui meme, accepte de
        voir/rencontrer/parler un*? ~?, accepte de rencontrer, accepte de voir, accepte de
        parler, accepte un entretien, accepte une rencontre, accepte qu un*? psy/psychologue,
        voulait bien, voudrait bien, est/serait/sont/seraient ~? ~?
        partant/partante/partants/partantes, tout a fait partant/partante, est/serait/sont ~?
        ~? preneur/preneuse/preneurs, sont demandeurs, est/serait ~? ~? demandeur/demandeuse,
        marque/marquent son/leur accord, ont marque leur accord, ont donne leur accord, n y est
        pas oppose/opposee, n est pas oppose/opposee, n y voit pas d inconvenient, a tres envie
        de/d, a vraiment envie de/d, elle/il a envie de/d, aimerait causer, voudrait causer,
        est contente de/d, est content de/d, est contente qu, serait contente/content de/d, est
        tout a fait d accord, ont accepte, avait accepte, a fini par accepter, a dit ok, dit ok
        mais, accord du/de patient/la/le, avec l accord du, est ok pour, serait
        interesse/interessee par, elle/il adhere, est prete/pret a voir/rencontrer/parler/en,
        se sent prete/pret, y est ouverte/ouvert, est tres demandeuse/demandeur, sont ouverts
        a, sont prets a, aimerait bien, le veut bien, le voudrait, serait soulage/soulagee de,
        voudrait parler de ce, voudrait parler a quelqu un, est prevenu/prevenue et d accord,
        au courant et d accord, au courant et ok, trouve/trouvent ca/cela bien, trouve/trouvent
        l idee bonne, trouve/trouvent que c est une bonne idee, l idee lui/leur plait, ca lui
        plait, ca lui plairait, l idee lui/leur convient, c est lui/elle/eux qui a/ont/l/m? ~?
        demande/reclame/propose/voulu, c est lui/elle qui demande/veut/souhaite/reclame, ce
        sont eux/elles qui demandent/veulent/reclament, a demande apres, demande apres un
        psy/psychologue, a reclame, reclame un psy/psychologue, reclament un psy/psychologue, a
        dit chiche/volontiers/banco, dit volontiers, a signe oui, a fait oui, a hoche la tete,
        a fait oui de la tete, a repondu oui, ont repondu oui, repond oui, m a repondu oui,
        tous volontaires, toutes volontaires, sont volontaires, seraient volontaires, serait
        volontaire, seraient/serait contents/contentes/content/contente de
        voir/rencontrer/parler, prefere/preferait raconter/parler a/ca quelqu un?, veut vider
        son sac, voudrait vider son sac, aimerait vider son sac, m a demande s il y avait
        quelqu un, m a demande s il y a quelqu un, m a demande si ~? pouvait/pourrait
        voir/parler/rencontrer, m a demande de trouver un*? psy/psychologue/quelqu un, m a
        demande si quelqu un pouvait/pourrait, m a demande un*? psy/psychologue, elle/il m a
        demande un*? rendez vous, est prevenue et partante, est prevenu et partant, a accepte
        tout de suite, a accepte sans hesiter, a accepte l idee, accepte l idee, accepte la
        proposition, accepte volontiers, veut bien une visite, veut bien essayer, voudrait bien
        essayer, est prete/pret a essayer, aimerait essayer, est partante/partant pour essayer,
        veut bien qu on, veut bien qu un*?, veut bien y aller, veut bien venir, veut bien vous,
        veut bien le/la voir/rencontrer, serait soulagee/soulage, attend un*? rendez vous,
        attend qu on, attend votre appel, vous attend, compte sur vous, a hate, est d accord
        pour, sont d accord pour, on a son accord, avons l accord, a son accord, ont donne leur
        consentement, a donne son consentement, a dit d accord, dit d accord, dit que c est d
        accord, dit que c est bon, dit que ca lui va, lui convient bien, en serait
        ravie/ravi/contente/content, est demandeuse/demandeur d un, y tient, elle/il y tient, l
        a demande elle/lui meme, l a propose elle/lui meme, elle/il/ils/elles
        veut/voudrait/souhaite/souhaiterait/aimerait/demande/accepte/accepterait/cherche ~? ~?
        etre aidee/aide/ecoutee/ecoute/accompagnee/accompagne/suivie/suivi, elle/il/ils/elles
        veut/voudrait/souhaite/souhaiterait/aimerait/demande/accepte/accepterait/cherche ~? de
        l aide, elle/il/ils/elles
        veut/voudrait/souhaite/souhaiterait/aimerait/demande/accepte/accepterait ~? un
        suivi/rendez vous/accompagnement/soutien/entretien, elle/il/ils/elles
        souhaite/souhaiterait/demande/accepte/accepterait/cherche ~? ~?
        voir/rencontrer/consulter/parler ~? ~? quelqu un, elle/il/ils/elles
        souhaite/souhaiterait/demande/accepte/accepterait ~? ~?
        voir/rencontrer/consulter/parler ~? ~? psy/psychologue, elle/il/ils/elles
        veut/voudrait/aimerait ~? ~? voir/rencontrer/consulter ~? psy/psychologue,
        elle/il/ils/elles veut/voudrait/aimerait ~? parler/discuter/causer a/avec quelqu un,
        elle/il/ils/elles
        veulent/voudraient/souhaitent/souhaiteraient/aimeraient/demandent/acceptent ~? ~?
        parler/discuter/voir/rencontrer, elle/il/ils/elles se dit
        prete/pret/partante/partant/ouverte/ouvert, elle/il/ils/elles s est dite/dit
        prete/pret/partante/partant/ouverte/ouvert, elle/il/ils/elles est tout a fait d accord,
        elle/il/ils/elles serait/est tout a fait partante/partant, a repondu favorablement, a
        reagi positivement, a bien reagi a l idee, est rassuree a l idee, est contente de cette
        idee, elle/il/ils/elles a marque son interet""",
    "no": """refuse, refusent, a refuse, veut rien savoir, veut pas en entendre parler, ne veut
        pas voir, veut pas voir de psy, veut pas de psy, veut pas d un psy, ne veut pas
        rencontrer, n est pas d accord, est pas d accord, pas d accord, ne veut pas de
        psychologue, ne veut surtout pas, ne veut plus voir, ne veut pas de psy, ne veut pas qu
        on lui en, a dit non, deja dit non, ne veut pas d un psy*, ne veut pas entendre parler,
        veut pas entendre parler, refuse categoriquement, refuse tout, refuse tout suivi,
        refuse toute aide, refuse l aide, ne veut pas voir de psychologue, ne veut pas voir
        un*? psy/psychologue, pas voir de psy*, ne veut pas en parler a un*? psy*, ne veut rien
        entendre, ne veut voir personne, il/elle veut pas de psy/psychologue, veut pas voir de
        psychologue, veut pas voir un*? psy/psychologue, oppose a un psy/psychologue, est
        contre les psys/psychologues, ne veut pas entendre parler de psy/psychologue, dit non a
        un psy/psychologue, veut rien entendre d un*? psy/psychologue, est pas chaud, est pas
        chaude, n est pas chaud, n est pas chaude, refuse pour l instant/le, refuse de
        rencontrer, refuse de voir, refuse de parler a un*? psy/psychologue, veut voir
        personne, n en veut pas, n est pas partant, n est pas partante, n est pas prete a
        voir/rencontrer, ne souhaite pas voir/rencontrer/parler, souhaite pas voir/rencontrer,
        refuse un*? psy/psychologue, refuse d en parler, refuse tout contact avec un*?
        psy/psychologue, refuse d aller voir, a dit pas de psy/psychologue, dit pas de
        psy/psychologue, pas de psy/psychologue chez/pour moi/lui/elle, jamais de la vie, n
        ouvrirait/ouvrira pas, pas question de voir/parler/rencontrer, pas question d un*?
        psy/psychologue, pas question pour lui/elle, ne veut ni psy/psychologue, veut ni
        psy/psychologue, ne veut aucun psy/psychologue, les psys c est/c etait pour les
        autres/fous, psychologues c est/c etait pour les autres/fous, psychologues il/elle en
        avait/a soupe, en a soupe des psychologues/psys, dit qu il/elle n a pas besoin d un*?
        psy/psychologue/d aide, n a pas besoin de psy/psychologue, ne veut pas de votre aide,
        decline, a decline, a refuse net, refuse net, refuse obstinement, ferme a toute aide,
        ferme a l idee, fermee a l idee, ne croit pas aux psychologues/psys, ne veut plus de
        psy/psychologue, plus jamais de psy/psychologue, plus jamais voir un*? psy/psychologue,
        ne veut pas parler a un*? psy/psychologue/inconnu, veut pas parler a un*?
        psy/psychologue/inconnu, n ira jamais, n ira pas voir, ira jamais voir, ne verra
        jamais, ne veut personne d autre, jamais elle/il n ira, qu elle/il n ira jamais voir,
        jamais voir un*? psy/psychologue, rien savoir d un*? psy/psychologue, ne veut rien
        savoir d, est pas chaud/chaude pour le moment, n est pas chaud/chaude pour le moment,
        refuse pour le moment de voir/rencontrer/parler, refuse pour l instant de
        voir/rencontrer/parler, ne veut pas pour le moment, ne veut pas pour l instant, pas d
        accord pour le moment, pas d accord pour l instant, refuse toujours de voir/rencontrer""",
    "not_yet": """n ai pas encore ose lui, n ai pas encore parle, pas encore demande, ai pas
        encore demande, pas encore au courant, lui en ai pas encore parle, pas encore parle, ne
        sait pas encore, n ai pas encore ose, n ai pas encore demande, pas encore ete demande,
        pas encore pose la question, n en ai pas encore, pas encore propose, pas encore aborde,
        n a pas encore ete informe*, pas encore ete informe*, n est pas encore informe*, dois
        encore lui en parler, lui en parler d abord, pas encore evoque, ne lui ai pas encore
        parle, lui ai pas encore demande, ne l ai pas encore dit, pas encore informe*, dois
        encore en parler avec, dois encore lui demander, dois encore le lui, dois encore la
        convaincre, faut encore que je lui, faut d abord que je lui, faut que je lui en parle,
        faut que je lui demande, sait pas encore que, ne le sait pas encore, elle/il ne sait
        pas encore, elle/il sait pas encore, n est pas encore au courant, est pas encore au
        courant, n est au courant de rien, vais lui en parler, je vais le lui proposer, je vais
        lui proposer, lui ai pas encore parle, lui en ai encore rien dit, lui ai rien dit, ne
        lui en ai pas parle, lui en ai pas parle, n en ai pas parle avec, pas encore eu l
        occasion de lui, reste a lui en parler, reste a lui demander, doit encore etre
        informe/informee, pas encore explique, savent pas encore, sait pas encore, n en sait
        rien, n en savent rien, en sait rien, ne sait rien de ma/cette demarche, sans que
        lui/elle le sache, n est pas au courant, est pas au courant, ne sont pas au courant,
        sont pas au courant, pas encore prevenu/prevenue, ignore que je, ignore ma demarche,
        ignore encore, ne se doute de rien, pas encore touche un mot, ai pas touche un mot, n
        ai encore rien dit, ai encore rien dit, rien dit a la/l/le/ses/aux, lui ai rien
        demande, n ai rien demande, a rien demande, pas encore sonde, pas encore tate le
        terrain, pas encore consulte/consultee, pas encore ete consulte/consultee, on leur a
        pas encore, je ne leur ai pas encore, ne leur ai pas encore, n avons pas encore
        parle/demande/aborde, avons pas encore parle/demande/aborde, on n en a pas encore, on a
        pas encore parle/demande/aborde/propose, va falloir lui en parler, je compte lui en
        parler, faudra lui en parler, pas encore abordee, pas encore ete aborde/abordee, pas
        encore proposee, pas encore eu le temps de lui en parler, pas encore trouve le moment,
        pas encore trouve les mots, n ose pas lui en parler, n ose pas lui demander, ose pas
        lui en parler, ose pas lui demander, je n ai pas ose lui, n ai pas ose lui, ai pas ose
        lui, compte lui proposer, pense lui proposer, vais d abord lui, dois d abord lui""",
    "hesitant": """hesite, il hesite, elle hesite, hesitent, hesitante, hesitant, pas
        convaincu, pas convaincue, n est pas sure, n est pas sur, reticent, reticente,
        ambivalente, ambivalent, reticents, pas tres chaud, pas tres chaude, pas encore prete,
        pas encore pret, a des doutes, est mefiant, est mefiante, un peu reticent, un peu
        reticente, se tate, ni oui ni non, doit encore reflechir, doit reflechir, veut encore
        reflechir, veut y reflechir, va y reflechir, demande a reflechir, reflechit encore, pas
        encore decide, pas encore decidee, est indecis, est indecise, pas sure d en, pas encore
        tout a fait prete, pas encore tout a fait pret, est partage, est partagee, est mitige,
        est mitigee, ne sait pas trop si, sait pas trop, oui puis non, dit oui puis, dit non
        puis, oui puis a dit non, un jour oui, un jour c est oui, un jour c est d accord, une
        fois oui une fois non, tantot oui tantot non, peut etre puis non, dit peut etre, a dit
        peut etre, repond peut etre, a repondu peut etre, qu il/elle reflechirait, va/allait
        reflechir, y reflechirait, prend le temps de reflechir, veut reflechir, hausse les
        epaules, a hausse les epaules, est pas sure, est pas sur d, pas certaine, pas certain,
        ne dit ni oui, dit ni oui, ni non ni oui, change d avis, balance entre, pas tout a fait
        convaincue/convaincu/prete/pret, pas encore convaincue/convaincu, a du mal a se
        decider, ne se decide pas, tourne autour du pot, elle/il dit on verra, a dit on verra,
        dit qu elle/il verra, a dit qu elle/il verrait, a dit oui puis non, dit oui puis non, a
        dit oui et puis non, dit oui et puis non, dit oui mais, a dit oui mais hesite, allait y
        reflechir, qu elle/il va y reflechir, qu elle/il allait reflechir, un jour elle/il
        veut, un jour il/elle est d accord, un jour ~ ~ ~? ~? ~? le lendemain, pas encore sure,
        pas encore sur""",
    "-": """je suis d accord, nous sommes d accord, on est d accord, si elle est d accord, s il
        est d accord, si il est d accord, si il est ok, si elle accepte, s il accepte, s ils
        sont d accord, sont pas contre, n hesitez, n hesite, j hesite, on hesite, nous
        hesitons, je refuse, qui accepte*, accepte que, accepte les, accepterait de vous,
        refuse de manger, refuse d aller, refuse l ecole, refuse de parler, refuse de venir a l
        ecole, refuse de sortir, refuse de se laver, refuse ses, refuse les soins, refuse son,
        refuse de prendre, vous etes d accord, vous acceptez, etes vous d accord, la direction
        est d accord, accepte de, accepte pas, pas tout a fait d accord, ma direction est d
        accord, equipe est d accord, la directrice est d accord, est ce que vous acceptez, l
        ecole est d accord, refus, si quelqu un accepte, si elle est motivee, s il est motive,
        est ouvert le, est ouverte le, ouverte du, je suis motivee, je suis pour, voudrait en
        savoir plus, accepte de manger, accepte de sortir, accepte de prendre, accepte de venir
        a l ecole, ca lui va pas, ne lui convient pas, est interesse par le, est interessee par
        le, ne sont pas interesses, n a pas encore dit oui, pas encore dit oui, je doute, nous
        sommes partants, on est partants, on est partant, je suis partante, je suis partant,
        equipe est partante, ecole est partante, je suis preneuse, je suis preneur, nous sommes
        preneurs, on est preneur, on est preneurs, nous sommes demandeurs, on est demandeurs,
        je suis demandeuse, je suis demandeur, equipe est demandeuse, je suis prete a, je suis
        pret a, je suis contente, je suis content, en envie mais, nous hesitons, je refuse de,
        directrice a donne son accord, direction a donne son accord, medecin est d accord,
        collegues sont partants, collegues sont demandeurs, benevoles sont demandeurs,
        benevoles sont partants, elle/il a envie de mourir, a envie de mourir, a envie d en
        finir, a tres envie de mourir, a envie de rien, aimerait bien mourir, voudrait mourir,
        je trouve ca bien, on trouve ca bien, nous trouvons ca bien, vous attend au/chez, je
        vous attend, a demande apres sa/son/ses, nous/on attend votre appel, prefere parler a
        sa/son, veut bien manger/sortir/prendre/dormir/venir a l ecole, il y tient a, elle y
        tient a, c est lui/elle qui a demande a manger/partir/mourir, nous sommes volontaires,
        on est volontaires, equipe est volontaire, collegues sont volontaires, veut bien qu on
        l aide a, n est pas au courant du/des/de la, est pas au courant du/des/de la, je ne
        suis pas au courant, ma/la direction n est pas au courant, ma direction n en sait rien,
        d accord de/pour/a prendre/manger/sortir/aller/faire/signer/dormir/arreter, d accord
        pour les/le/la/son/sa/ses, d accord avec les/le/la/son/sa/ses, psychologue/psy
        serait/est partant/partante, conventionnee elle serait/est partante/disponible,
        est/etait d accord de/pour/a prendre/manger/sortir/aller/faire/signer/dormir/arreter,
        est d accord pour/avec les/le/la/son/sa/ses, on/nous veut/voulons bien, on/nous
        voudrait/voudrions bien, elle/il/ils/elles demande ~? ~? etre suivi/aidee par son/sa,
        elle/il/ils/elles cherche ~? de l aide chez/aupres, elle/il/ils/elles accepte ~? l aide
        de/du/des, elle/il/ils/elles veut/voudrait/aimerait ~? parler a/avec son/sa/ses""",
    "object": OBJECT,
    "if": "si, s, que si, pourvu, faut il, doit",
}
