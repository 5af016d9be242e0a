"""Who writes an opening message, in French: functions, organisations, the words of a speaker."""

from __future__ import annotations

FUNCTION = {
    "health": """medecin de garde, docteur en medecine*, docteur en medecine generale, medecin*
        generaliste*?, generaliste*, medecin* traitant*, docteur, dr, infirmier*/infirmiere* a
        domicile, infirmiere* en chef, infirmier en chef, infirmiere relais, sage femme*, sages
        femmes, pharmacien*, dentiste*, kine a domicile, assistant*/assistante en pharmacie, aide
        pharmacien*, aide soignant*, aides soignant*, ergotherapeute* a domicile, gynecologue*,
        pediatre*, cardiologue, geriatre, urgentiste, gerontologue*, medecin de famille, medecin
        coordinateur, infi/infis a domicile, inf a domicile, infirmier*/infirmiere* de nuit,
        infirmier*/infirmiere* hospitalier*, infirmier*/infirmiere* en psychiatrie, assistante
        dentaire, audiologue*, orthophoniste*, oncologue*, neurologue*, pneumologue*,
        dermatologue*, medecin assistant*, medecin remplacant*, infirmier*/infirmiere* liberal*,
        preparatrice en pharmacie, infirmier*/infirmiere* conseil*, infirmier*/infirmiere*
        psychiatrique*, assistante de pharmacie, mg, sagefemme*, coordinateur/coordinatrice de
        soins, orthoptiste*, bandagiste*, hygieniste* bucco dentaire*, medecin/medecins de garde,
        infirmier*/infirmiere* coordinateur/coordinatrice, aidesoignant*, aide/aides
        soignante/soignantes, infirmier*/infirmiere* en maison de repos""",
    "child_youth": """prof, profs, professeur*, institutrice*, instituteur*, enseignant*,
        titulaire, puericultrice*, puericulteur*, accueillante*, accueillante extrascolaire,
        gardienne d enfants, directrice/directeur d ecole, directeur d une ecole, directrice d une
        ecole, directeur/directrice de l ecole, infirmiere scolaire, educateur/educatrice scolaire,
        educateur/educatrice en milieu scolaire, directrice/directeur de creche, coordinatrice d
        une creche, delegue*/deleguee saj, agent pms, psychologue scolaire, psy scolaire, instit,
        instits, maitresse, maitre de stage, maitre de stag, educateur/educatrice en creche,
        directrice/directeur de l ecole, professeur de ~, educateur/educatrice en internat,
        educateur/educatrice d internat, educateur/educatrice en ippj, accueillante one, agent pse,
        infirmiere/infirmier pse, medecin scolaire, assistant*/assistante sociale* au/du pms,
        conseiller/conseillere pms, delegue*/deleguee spj, animateur/animatrice scout*, chef/cheffe
        d unite, partenaire enfants? parents, tms one, coordinateur/coordinatrice d une ecole de
        devoirs, directeur/directrice d un internat, professeure*, enseignant*/enseignante
        specialise*, coordinateur/coordinatrice pedagogique, prefet*, preftete, proviseur*, sous
        directrice, sous directeur, puer, chef/cheffe scoute, directeur/directrice d internat,
        directeur/directrice d une creche, delegue/deleguee a la protection de la jeunesse,
        prof/profs de ~, prof/profs en ~, coaccueillante*, accueillant/accueillante d enfants,
        directeur/directrice d une ecole ~, agent/agente pms, infirmier*/infirmiere* pms, logopede*
        pms, delegue/deleguee du saj/spj, animateur/animatrice patro""",
    "social": """assistant*/assistante* social*/sociaux au/du cpas, educateur/educatrice de l abri,
        travailleur*/travailleuse* social* au/du cpas, mediateur/mediatrice de dettes au cpas,
        assistant/assistante en justice, educateur/educatrice en prison, agent penitentiaire""",
    "other": """tabacologue*, audicien*, garde* malade*, gardes malades a domicile, auxiliaires de
        vie, aide* familiale*, agent* d insertion, ergos, pedicure*, pedicure* medicale*,
        mediatrice*/mediateur* de dettes, travailleuse de rue, accompagnante*, accompagnant, chef
        de groupe scout, chef/cheffe scout, infirmiere/infirmier chef, visiteuse/visiteur a
        domicile, infirmier*, infirmiere*, kine, kines, kinesitherapeute*, logopede*,
        ergotherapeute*, ergo, educateur*, educatrice*, assistant* social*, assistante* sociale*,
        as, travailleur* social*, travailleuse* sociale*, aide familiale*, aide familial, aides
        familiales, aide menagere*, mediateur*, mediatrice*, benevole*, animateur*, animatrice*,
        coordinateur*, coordinatrice*, directeur*, directrice*, responsable*, dieteticienne*,
        dieteticien*, podologue*, assistant/assistante de justice, aumonier*, accompagnateur*,
        accompagnatrice*, intervenant* social*, intervenante* sociale*, livreur benevole,
        entraineur benevole, job coach, conseiller*/conseillere* emploi, chef educateur,
        educateur/educatrice de rue, educateur/educatrice specialise*, travailleur de rue,
        secretaire social*, agent d insertion, agent de quartier, gestionnaire de cas, delegue*,
        infirmiere* sociale*, coach*, infi, infis, educ, educs, educ de rue, educ specialise*,
        accueillant social, accueillante sociale, accueillante, accueillant, intervenant*,
        intervenante*, conseiller*, conseillere*, agent d accueil, agent de proximite, gardien* de
        la paix, concierge*, formateur*, formatrice*, tuteur*, tutrice*, bibliothecaire*, chef de
        service, cheffe de service, charge/chargee de projet*, encadrant*, garde malade*, garde a
        domicile, auxiliaire de vie, auxiliaire familial*, travailleur/travailleuse communautaire,
        pair aidant*, paire aidante*, educateur/educatrice referent*, entraineur*, entraineuse*,
        pasteur, imam, conseiller/conseillere laique, assistant/assistante spirituel*,
        ambulancier*, ambulanciere*, pompier*, aide a domicile, aides a domicile, referent*
        social*, referente* sociale*, capitaine de pompiers, moniteur*, monitrice*, agente d
        insertion, agente de quartier, chargee d accompagnement, charge d accompagnement,
        accompagnateur/accompagnatrice social*, visiteur/visiteuse de prison, veilleur de nuit,
        veilleuse de nuit, assist social*, assistante maternelle a la ~, psychomotricien*,
        osteopathe*, chiropracteur*, criminologue*, sophrologue*, osteo, assistante familiale,
        famille d accueil professionnelle, conseiller/conseillere en insertion,
        conseiller/conseillere en prevention, surveillant*/surveillante de prison, agent de prison,
        responsable de service, responsable d equipe, responsable du service, chef d equipe, cheffe
        d equipe, agent communautaire, infirmier*/infirmiere* de rue, maraudeur, maraudeuse,
        ecrivain public, mediateur/mediatrice interculturel*, travailleur/travailleuse de
        proximite, animateur/animatrice de quartier, animateur/animatrice socioculturel*,
        gestionnaire de dossiers, agent de la cpas, diacre*, assistante* pastorale*, assistant*
        pastoral*, visiteur/visiteuse de malades, aide soignant* a la retraite, mediathecaire*,
        travailleurs sociaux, travailleur social de rue, aide menager, aides menagers, aide
        familial*, chargee de relogement, accompagnateur/accompagnatrice logement,
        conseiller/conseillere mutualiste, mediateur/mediatrice scolaire""",
    "psychologist": """psychologue*, psy, psychologue* clinicien*, orthopedagogue*, orthopedagogue*
        clinicien*""",
    "unknown": """avocat*, stagiaire*, stagiaire assistant* social*, etudiant*, etudiante*,
        policier*, policiere, architecte, journaliste*, secretaire*, assistante maternelle, medecin
        du travail, psychiatre*, conseiller/conseillere conjugal*""",
    "-": """pas infirmiere, infirmieres?/infirmiers? de nuit a, psy/psychologue
        pour/svp/demande/demandee/urgent/recherche, psy/psychologue qui parle""",
}

ORGANISATION = {
    "health": """coordination d aide et de? soins, home/residence/maison pour personnes agees,
        mrpa, policlinique*, maison* medicale*, mm, cabinet medical, centre medical, hopital,
        clinique, polyclinique, pharmacie*, officine, maison* de repos, mr, mrs, home, residence
        services, centre de sante, soins a domicile, service* de soins a domicile, croix jaune et
        blanche, cabinet de medecin*, cabinet de generaliste*, cabinet de medecine generale, aide
        et soins a domicile, asd, csd, fasd, centrale de soins a domicile, seniorie, maison de
        soins, revalidation, maternite, urgences, geriatrie, centre de revalidation, centre de
        readaptation, residence, seniorerie, service de geriatrie, service d oncologie, soins
        palliatifs, plateforme de soins palliatifs, equipe palliative, accueil de jour pour
        personnes agees, centre de soins de jour, cabinet infirmier, cabinet dentaire, cabinet de
        kine*, cabinet de groupe, centre de planning et de sante, maison de repos et de soins,
        poste de garde, hopital general, maison de naissance, coordination de soins, residence pour
        seniors, equipe de soins palliatifs, centre de dialyse, service de soins palliatifs,
        service de soins infirmiers, maisonmedicale""",
    "child_youth": """mado, espace parents, maison de la parentalite, service residentiel general,
        kot supervise, enseignement specialise, service d accrochage, consult one, cefa, srg,
        institut pour ~, foyer pour jeunes, ecole*, creche*, pms, cpms, centre* pms, pse, maison*
        de jeunes, mj, amo, one, internat, college, lycee, athenee, institut
        saint*/sainte*/st/ste/notre, consultation one, halte accueil, halte garderie, srj, saj,
        spj, espace jeunes, ecole de devoirs, edd, extrascolaire, milieu d accueil, maison d
        enfants, iprea, patro, scouts, service jeunesse, maternelle, primaire, pregardiennat, haute
        ecole, ippj, aide a la jeunesse, service d aide a la jeunesse, centre de jeunes, maison des
        jeunes, maison de la jeunesse, ecole fondamentale, ecole communale, ecole secondaire, ecole
        technique, ecole professionnelle, lycee professionnel, centre pse, promotion de la sante a
        l ecole, garderie, accueil extrascolaire, accueil temps libre, atl, plaine de vacances,
        unite scoute, mouvement de jeunesse, service d accrochage scolaire, maison des enfants,
        prega*, creche communale, creche parentale, ecole libre, ecole fondamentale libre, ecole
        provinciale, institut medico pedagogique, pouponniere*, aide en milieu ouvert, service d
        aide en milieu ouvert, maison communale d accueil de l enfance, mcae, centre* psycho medico
        social, centre* psycho medico sociaux, service pse, service d accueillantes, ecole des
        devoirs, ecole d enseignement specialise, institut technique, institut provincial, service
        d hebergement jeunes, service d hebergement pour jeunes, maison de l adolescent, sos
        enfants, equipe sos enfants, lieu de rencontre enfants parents, service de protection de la
        jeunesse, haltes garderies""",
    "social": """agence immobiliere sociale, service de mediation de dettes, plateforme logement,
        cisp, cpas, maison* d accueil, maison de quartier, maison* de justice, epicerie* sociale*,
        restaurant social, resto du coeur, restos du coeur, abri de nuit, home de nuit, fedasil,
        centre fedasil, centre d accueil, prison, centre croix rouge, vestiboutique, banque
        alimentaire, service d insertion, centre d hebergement, hebergement d urgence, refuge,
        service prevention, plan de cohesion sociale, pcs, relais social, samusocial, centre d
        asile, centre pour demandeurs d asile, colis alimentaires, logement social, societe de
        logement, centre de jour pour sans abri, service social, maison maternelle, centre de
        service social, centre communautaire, centre social, etablissement penitentiaire, maison d
        accueil pour ~, epicerie solidaire, service d accueil des refugies, centre d accueil pour ~
        ~?, urgences sociales, service social de la commune, service social communal, service d
        aide aux justiciables, initiative locale d accueil, service de cohesion sociale, regie de
        quartier, regie des quartiers, regies de quartier, foyer pour femmes, refuge pour femmes,
        maison d hebergement pour femmes, resto social, restos sociaux, vestiaire social, service d
        insertion sociale, service d insertion socioprofessionnelle, magasin social, centre de la
        croix rouge, service insertion""",
    "practice": """cabinet de psychologue*, cabinet de psys, cabinet prive de psychologue*, cabinet
        d orthopedagogue*, cabinet de psychologie""",
    "mental_health": """ssm, service* de sante mentale, centre* de sante mentale, hopital
        psychiatrique, clinique psychiatrique, ihp, habitation* protegee*, msp, centre de guidance,
        maison de soins psychiatriques, club therapeutique, habitations protegees, equipe mobile,
        centre psychiatrique, hopital de jour psychiatrique""",
    "-": """equipe mobile de crise, planning*, planning familial, service social de la/l ~, home de
        nuit, travail a domicile, ecole des parents, hopital de jour, maisons medicales et, d ecole
        maternelle, consultation pour, aller a l ecole, va a l ecole, plus a l ecole, l ecole
        obligatoire, assistante maternelle""",
}

SPEAKER = {
    "me": """je suis leur, je suis, j suis, j travaille comme, je travaille comme, je travail comme,
        en tant que, en tant qu, je/j/il/on ~ comme, travaille comme, question d un/une, question
        de la part d un/une, moi c est, je bosse comme, je suis aussi, suis, ici, je suis un, je
        suis une, je suis la, je suis le, je suis l, je suis son, je suis sa, suis une, suis un,
        moi je suis, je suis actuellement, je suis nouvelle, je suis nouveau, je suis jeune,
        bonjour c est, je suis egalement""",
    "work": """chez nous a, chez nous au, au nom d, de la part d, travaille, je remplace, je suis
        basee, je travaille, je travail, je bosse, on travaille, nous travaillons, on bosse, j
        interviens, je coordonne, je dirige, je gere, je represente, nous representons, je fais
        partie, je suis le gars, on est une, nous sommes une, nous sommes un, on est un, ici, chez
        nous, je fais du benevolat, je donne cours, je preste, je suis engage*, je viens d, je
        tiens, je suis actif, je suis active, je suis en poste, je m occupe, nous tenons, je suis
        responsable, je vous? ecris/telephone/appelle d/de/du/depuis,
        je vous contacte d/de/du/depuis""",
    "us": """nous voulons, nous voudrions, nous souhaitons, nous souhaiterions, nous aimerions,
        nous cherchons, on voudrait, on voudrais, on aimerait, on cherche, on souhaite, on
        souhaiterait, on veut, on recoit, nous recevons, on accueille, nous accueillons, notre
        equipe, nos benevoles, nos residents, nos eleves, nos patients, nos enfants, nos jeunes,
        notre ecole, nos beneficiaires, mes collegues, notre public, nos clients, nos usagers, nos
        habitants, nos locataires, nos enseignants, nos profs, nos educateurs, nos infirmieres, nos
        adolescents, nos travailleurs, nos soignants, nous accompagnons, on accompagne, nous
        suivons, on suit, nous organisons, on organise, on travaille avec, nos travailleuses, nos
        animateurs, nos accueillantes, nos puericultrices, notre personnel, notre asbl, notre
        association, notre service, notre centre, notre maison, mon equipe, mes puericultrices, mes
        educateurs, nous avons besoin, on a besoin""",
    "followed": """j accompagne, que je suis, que j accompagne, dont je m occupe, je m occupe d,
        mes patients, mes patientes, mon patient, ma patiente, mes eleves, mon eleve, ma classe,
        mes beneficiaires, mes clients, ma beneficiaire, mon beneficiaire, un de mes, une de mes,
        chez qui je vais, chez qui je passe, que je vois, que je soigne, je soigne, que j ai en
        suivi, en suivi chez moi, mes residents, un de nos, une de nos, dans ma classe, mes
        locataires, mes jeunes, ma residente, mon resident, ma cliente, mon client, mon usager, que
        nous suivons, que nous accompagnons, je vois regulierement""",
    "greeting": """bonjour, bonsoir, salut, hello, coucou, madame, monsieur, cher, chere,
        chers, a vous, bonjour a tous, bonjour a toutes, chers collegues, l equipe, hey, oui,
        alors, ouais""",
    "qualifier": """independant*, scolaire*, specialise*, en chef, sociale*, social, clinicien*,
        conventionnee, citoyenne*, citoyen*, benevole*, de rue, de nuit, de quartier, a domicile,
        de gym, de math*, en primaire, en maternelle, en # primaire, en ~ secondaire, de francais,
        d equipe, au saj, au service social, relais, en sante communautaire, de formation, de
        proximite, familiale*, traitant, generaliste, en ~ primaire, en ~ maternelle, musulman*, au
        service de ~, interculturel*, du travail""",
    "we": """nous sommes, on est, nous sommes les, equipe d, equipe de, nous sommes une equipe d,
        nous sommes environ""",
    "team": "mon equipe, notre equipe, nos collegues, mes collegues, nos, notre, toute mon equipe",
    "asks": """cherche, cherchons, voudrait, souhaite, souhaiterait, demande, aimerait, veut,
        organise, svp, voudrions, souhaitons, souhaitent, aimerions, cherche a, recherche,
        recherchons, besoin, est ce qu un psy/psychologue, un psy/psychologue peut, un
        psy/psychologue pourrait, est il possible, serait il possible, pourriez vous, pouvez vous,
        avez vous, possible d avoir, quelqu un peut, quelqu un pourrait, y a t il""",
    "cares": """mes beneficiaires, mon beneficiaire, ma beneficiaire, un/une de mes/nos
        beneficiaires/residents/residentes/hebergees/heberges/usagers, mes residents, mon resident,
        ma residente, je fais des/les piqures/pansements/toilettes, je fais ses piqures, je fais sa
        toilette, je fais le menage chez, que je pique, que je lave, dont je fais la toilette, un de
        nos locataires, une de nos locataires, mon apprenti, mes apprentis, mes stagiaires, nos
        residents, nos beneficiaires, nos hebergees, nos heberges, notre resident, notre residente,
        notre beneficiaire""",
    "teaches": """mes eleves, mon eleve, un/une de mes eleves, enfant/eleve/fille/garcon/gamin
        de/dans ma classe, enfants/eleves de/dans ma classe, je donne cours""",
}

CONVENTION = {
    "in": "conventionnee, sous convention, avec convention, dans la convention, convention inami",
    "out": """non conventionnee, pas conventionnee, sans convention, pas encore conventionnee,
        pas ou plus conventionnee, plus conventionnee, deconventionnee, hors convention,
        pas de convention, pas la convention""",
}
