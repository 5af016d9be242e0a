"""What an opening message is about, and in what form, in Dutch."""

from __future__ import annotations

THEMES = {
    "other": """over/rond/thema/ivm ~? slaap/slaapproblemen/slapeloosheid/schulden/zelfverwonding,
        over/rond/thema/ivm ~? automutilatie/psychose/psychoses/schizofrenie/adhd/autisme,
        over/rond/thema/ivm ~? eenzaamheid/dementie/schoolmoeheid, over/rond/thema/ivm ~?
        chronische pijn, eetstoornissen beter begrijpen, over/rond/thema/ivm ~?
        eetstoornis/eetstoornissen""",
    "stress": """stress, burn out, burnout, overspannen, examenstress, omgaan met stress, burn
        outs, stressklachten, werkdruk, uitgeblust, werkstress, overbelasting, chronische stress,
        overbelast""",
    "anxiety": """angstklachten, hyperventilatie, hyperventileert, angst, angsten, angstig,
        angstige, faalangst, paniek, paniekaanvallen, paniekaanval, schoolangst, angststoornis,
        bange patienten, panische angst, angstaanvallen, angstaanval, fobie, fobieen, pleinvrees,
        smetvrees, angst om, examenangst, angstproblemen, angstgevoelens, scheidingsangst,
        paniekstoornis, angststoornissen""",
    "depression": """depressie, depressief, depressieve, depressies, postnatale depressie, depri,
        neerslachtig, neerslachtige, sombere, depressieve klachten, bipolair, postpartum""",
    "grief": """sinds zijn/haar/hun
        mama/papa/moeder/vader/man/vrouw/zoon/dochter/broer/zus/kind/kindje/baby/partner/vriend/vriendin/opa/oma/bompa/bomma/maat
        dood/overleden/gestorven is, zijn/haar/hun
        mama/papa/moeder/vader/man/vrouw/zoon/dochter/broer/zus/kind/kindje/baby/partner/vriend/vriendin/opa/oma/bompa/bomma/maat
        kwijtgespeeld,
        mama/papa/moeder/vader/man/vrouw/zoon/dochter/broer/zus/kind/kindje/baby/partner/vriend/vriendin/opa/oma/bompa/bomma/maat
        er niet meer is, sinds de dood van ~, een
        jongere/leider/collega/leerling/bewoner/medewerker verloren, doodgeboren, weduwnaar/weduwe
        sinds, verloor zijn/haar mama/papa/moeder/vader/man/vrouw, rouw, rouwen, rouwproces, in
        rouw, overlijden, gestorven is, is gestorven, overleden, is overleden, afscheid nemen, zijn
        vader verloren, haar vader verloren, haar man verloren, zijn vrouw verloren, hun partner
        verloren, haar moeder verloren, zijn moeder verloren, dood van zijn vrouw, dood van haar
        man, zijn papa verloren, haar papa verloren, haar mama verloren, zijn mama verloren,
        rouwverwerking, haar kind verloren, zijn broer verloren, haar zoon verloren, zijn zoon
        verloren, haar dochter verloren, een kind verloren, zijn/haar/hun
        mama/papa/moeder/vader/man/vrouw/zoon/dochter/broer/zus/kind/kindje/baby/partner/vriend/vriendin
        verloren, zijn/haar mama/papa/moeder/vader/man/vrouw/broer/zus kwijt, dood van
        zijn/haar/hun mama/papa/moeder/vader/man/vrouw/zoon/dochter/broer/zus/kind/baby/partner,
        verloor zijn/haar broer/zus/zoon/dochter/kind/baby/partner, levenseinde, miskraam,
        rouwende, overlijden van, net een kind verloren, verlies van zijn/haar/hun
        man/vrouw/kind/partner/zoon/dochter, rouwbegeleiding, rouwzorg, verlieservaring*,
        rouwgroep, rouw en verlies, verlies en rouw""",
    "addiction": """smoort, drinkt om te slapen/vergeten, over/rond gamen/drugs/alcohol,
        jongeren/gasten gebruiken, die drinkt, hij/ze/zij/man drinkt, verslaving, verslaafd,
        verslavingen, alcohol, drankprobleem, drugs, blowt, aan de drank, drinkt elke dag, drinkt
        te veel, cannabis, alcoholverslaving, gokverslaving, cocaine, heroine, alcoholprobleem,
        drugsverslaving, drinkt veel, alcoholmisbruik, gameverslaving, middelengebruik,
        drugsgebruik, alcoholisme, aan de drugs, aan de coke, drinkt teveel, drinkt veel te veel,
        gokken, kinderen en schermen, schermverslaving, schermgebruik, wietgebruik, verslaafde,
        verslaafden, afhankelijk van alcohol, ghb, gokverslaafd*, gameverslaafd*, blowen,
        drankmisbruik, drugverslaving, alcoholici, alcoholverslaafd*, drugsverslaafd*,
        drankproblemen, alcoholproblemen, gokprobleem""",
    "suicide_prevention": """suicidepreventie, suicide, zelfmoord, zelfdoding, dood willen, wil
        niet meer leven, dood wil, suicidaal, suicidale, zelfmoordgedachten, suicidegedachten, niet
        meer wil leven, zelfmoordpoging, suicidepoging, suicidale jongeren, suicidale patienten,
        over zelfmoord, suiciderisico, suicidaliteit""",
    "parenting": """opvoeding, ouderschap, opvoedingsondersteuning, opvoedingsvragen,
        opvoedingsgroep, opvoeden, over opvoeden, hechting, opvoedingsproblemen, opvoedingsadvies,
        opvoedvragen""",
    "trauma": """gewapende overval, nachtmerries over de oorlog, vertelt/praat over de oorlog,
        trauma, trauma s, traumatisch, traumatische, getraumatiseerd, getraumatiseerde,
        psychotrauma, ptss, oorlogstrauma, oorlogstrauma s, traumaverwerking, traumas""",
    "violence": """bedreigingen, bedreigd, uitgescholden, scheldpartijen, gevecht, gevechten,
        wordt/werd ~? ~? geslagen, papa/man slaat, over/rond partnergeweld, geweld, huiselijk
        geweld, intrafamiliaal geweld, agressie, agressief, agressieve, mishandeld, mishandeling,
        sloeg mij, in elkaar geslagen, verkracht, partnergeweld, pesten, pesterijen, cyberpesten,
        gewelddadig, gewelddadige, verbale agressie, seksueel misbruik, misbruikt, incest, man haar
        slaat, slaat haar, slaat hem, slaagt, vechten, huiselijke geweld, die geslagen wordt,
        klappen krijgt, vader slaat, pestgedrag, pestkop*, gepeste,
        geweldpleging, kindermishandeling, ouderenmishandeling, agressiebeheersing, stalking""",
    "offer": """psychologisch aanbod in de, over het psychologisch aanbod, over het aanbod, welke
        psychologen er zijn, het psychologisch aanbod van, wat eerstelijnspsycholo* doen,
        doorverwijzen naar ~? eerstelijnspsycholo*, doorverwijzen naar een psycholoog, naar de
        eerstelijnspsycholoog stuurt, aanbod van eerstelijnspsychologen, het aanbod van
        psychologen, terugbetaling psycholoog""",
    "-": """gedaan/gegeven/gehad/gevolgd over/rond ~, drinkt een/koffie/thee/water/geen/niet ~?,
        zelfdoding/zelfmoord van ~, na de zelfdoding/zelfmoord, geen stress, geen angst, niet
        depressief, drinkt niet, anti stress, sociale angst om, geen alcohol, geen drugs, niet
        suicidaal, geen zelfmoord*, tijdverlies, verlies van haar job, verlies van zijn job,
        gewichtsverlies, verlies van werk, geen geweld, geen agressie, niet agressief, drinkt
        koffie, pesten niet, online pesten""",
}

CHANNEL = {
    "on_site": """met mij op school, met mij in de praktijk, op mijn kabinet, in mijn lokaal, hier
        met mij, hier samen, samen hier, op zijn/haar kamer, kan enkel hier, enkel hier, bij mij op
        kantoor, met mij in het rusthuis/wzc/woonzorgcentrum, op school met mij, naar de kazerne
        komen, naar ons komt, tot bij ons komen/komt, kunnen jullie langskomen, kunt u langskomen,
        kan je langskomen, kan je gewoon? eens? binnenspringen, gewoon eens binnenspringen, bij
        voorkeur/liefst/best thuis, bij ons op kantoor/bureau, aan onze tafel, zelfde lokaal,
        kom/komt met ons praten/klappen, in onze refter, in ons vergaderlokaal, in ons
        vergaderzaal, ter plaatse, bij haar thuis, bij hem thuis, op school met, op school
        samenzitten, samenzitten op school, in onze vergaderzaal, in ons lokaal, fysiek, in onze
        praktijk, in mijn praktijk, in mijn kabinet, fysiek bij ons, lokaal beschikbaar, rustig
        lokaal, aanwezig bij ons, lokaal vrij, bij de patient thuis, patiente thuis, meneer thuis,
        mevrouw thuis, bij em thuis, in onze lokalen, bureau vrij, naar ons komen, naar onze school
        komen, op huisbezoek, huisbezoek, aan huis, op locatie, liefst op school, bij hem thuis
        met, op het ocmw zelf, op ons kantoor, hier ter plaatse, in onze eigen lokalen, in ons
        gebouw, bij mij in de praktijk, thuis bij hem, thuis bij haar, op mijn bureau, op ons
        bureau, face to face, in de klas komen, psycholoog in de klas, iemand langskomen,
        psycholoog langskomt, langskomen voor een, in onze zaal, op kantoor bij ons, in ons huis,
        naar de kazerne, naar onze dienst komen, zaal beschikbaar, in het buurthuis, in ons
        buurthuis, psycholoog naar ons komt, bij ons laten werken, bij ons in huis, wel bij haar
        thuis, wel bij hem thuis, alleen thuis, live bij ons, in levenden lijve, bij mij in het
        ziekenhuis""",
    "ours": """in mijn klas, in onze klas, bij ons, hier bij ons, bij ons op school/dienst, bij ons
        in het wzc, bij ons in ~ centrum, op onze dienst, in/op onze school, in ons wzc, in ons
        centrum, in onze werking, hier op school""",
    "held": """vorming*, sessie*, supervisie*, intervisie*, workshop*, gesprek, praatgroep*,
        infosessie*, overleg, lezing, afspraak, vormingsavond, infoavond, toelichting, zitdag*,
        bijscholing""",
    "come": """kan dat, kan het, vertellen, komen, komt, langskomen, langskomt, langs, langs te
        komen, geven, gegeven, doorgaan, plaatsvinden, organiseren, ontvangen, samenzitten,
        praten, leiden, houden, houdt, liefst, bij voorkeur, eventueel, indien mogelijk, het
        best, het beste, als het kan""",
    "phone": """met mij bellen, met u bellen, met u over bellen, met iemand bellen, bellen met
        iemand, bellen mag, aan tel, telefonisch, per telefoon, telefoontje, tel advies, aan de
        lijn, via de telefoon, telefonisch advies, telefonisch overleg, telefoongesprek, belletje,
        even bellen met een psycholoog, een telefoontje volstaat, via telefoon, aan de telefoon""",
    "video": """schermgesprek, via scherm, via een schermgesprek, online, teams, via teams, zoom,
        videocall, per video, videogesprek, webinar, via video, videobellen, beeldbellen, via zoom,
        zoomgesprek, teamsgesprek, via meet, videoconferentie, skype, videogesprekken, digitaal
        gesprek""",
    "-": """blijft/zit/ligt/weent/huilt op zijn/haar kamer, thuis bij haar/hem
        ex/ouders/mama/moeder/vader/zus/broer/man/vrouw/dochter/zoon, aan de telefoon
        zegt/zei/weent/huilt, zegt/zei/weent/huilt aan de telefoon, mij telefonisch, telefonisch
        bereikbaar, telefonisch te bereiken, blijft thuis, online pesten, online gepest, zit thuis,
        ik ben telefonisch, liefst telefonisch contact, contact per telefoon, niet online, niet
        telefonisch, niet via teams, zit bij haar thuis, zit bij hem thuis, onze teams, woont bij
        hem thuis, woont bij haar thuis, online gokken, online gamen, geweld bij haar thuis, teams
        van, teams in, even telefoontje voor afspraak, alleen thuis met, alleen thuis gelaten,
        blijft alleen thuis, is alleen thuis, zit alleen thuis, woont alleen thuis, alleen thuis
        wonen, in mijn klas zit, in mijn klas is, in mijn klas heeft, in mijn klas waarvan, kind in
        mijn klas, meisje in mijn klas, jongen in mijn klas, leerling in mijn klas, kindje in mijn
        klas, iemand langskomen om te kuisen, weent in mijn klas""",
}

FREQUENCY = {
    "once": """een/1 avond/namiddag/voormiddag over/rond/met/in, een
        donderdagavond/maandagavond/dinsdagavond/woensdagavond/vrijdagavond in, een uurtje
        met/online, toelichting van een uur, een infosessie, een les over, een lezing, een
        vormingsavond, een keer met een psycholoog, een keer om te starten/beginnen, voor een keer,
        1/een studienamiddag/studievoormiddag/studiedag, infosessie, infodag, studiedag, eenmalig,
        eenmalige, 1x, een sessie, een teamsessie, een infoavond, infoavond, halve dag is genoeg,
        een enkele keer, slechts een keer, een lezing, een studiedag, een infomoment, infomoment,
        eenmalig gesprek, een vormingsavond, een keer een psycholoog, één keer langs, een
        avond/namiddag/voormiddag/dag over/rond, een halve dag over/rond, avond over/rond,
        voormiddag over/rond, namiddag over/rond, een halve dag is genoeg""",
    "series": """# halve dagen, # gesprekken, # avonden, # namiddagen, # voormiddagen, een keer of
        twee/drie/vier, # of # keer, een drietal/viertal/vijftal/tweetal
        bezoeken/bezoekjes/sessies/keren/keer/gesprekken, om de maand, om de # weken, # avonden per
        ~, in # keer, om te beginnen # keer, # sessies, # avonden, # namiddagen, keer per maand, x
        per maand, maandelijks, maandelijkse, elke maand, een paar keer, # vormingsmomenten, #
        overlegmomenten, een reeks, tweemaandelijks, halve dag per week, # voormiddagen, enkele
        sessies, meerdere sessies, # bijeenkomsten, 1 keer per maand, een keer per maand, om de
        twee maanden, max 1x per maand, 1x per maand, een halve dag per week, elke twee maanden, in
        # keer, # keer samen, eens per maand, 1x per ~, # keer per maand/week/jaar, een keer per
        week, om de # weken, om de # maanden, om de twee weken, meerdere keren, # momenten,
        regelmatig een psycholoog, wekelijks een psycholoog, wekelijkse, driemaandelijks, elk
        kwartaal, cyclus, sessiereeks, twee keer een, # keer een halve, elke week een psycholoog""",
    "-": """een of twee keer, # keer per dag, # keer per nacht, een avond in de week, een keer
        klappen, een keer langs, ne keer, al # keer, al twee keer, nog een keer, een keer te, een
        keer met, een dag in, een dag op, een keer een, een dag of, elke maand van, op een dag, een
        avond of, een keer naar, een keer of, een dag per, een namiddag per week, een voormiddag
        per week, meerdere keren per dag, meerdere keren gevallen, meerdere keren per nacht, komt
        eens per maand, al meerdere keren, meerdere keren gevraagd""",
}

MISSION_LANGUAGE = {
    "fr": """in het frans, in t frans, frans spreken, franstalige psycholoog, franstalige
        psychologe, die frans spreekt/praat, psycholoog die frans""",
    "nl": """enkel/alleen/slechts nederlands klapt/spreekt/praat/verstaat, spreekt/klapt/praat
        enkel/alleen/slechts nederlands, in het nederlands, in t nederlands, en neerlandais,
        nederlandstalige psycholoog, die nederlands spreekt""",
    "de": """in het duits, in t duits, duitstalige psycholoog, die duits spreekt, psycholoog die
        duits""",
    "interpreter": """arabisch/turks/dari/pasjtoe/farsi/tigrinya/somalisch/darija enkel/alleen,
        koerdisch/oekraiens/russisch/spaans/roemeens/bulgaars/pools enkel/alleen,
        albanees/portugees/armeens/georgisch enkel/alleen, tolk, een tolk, tolk nodig,
        spreekt/praat/kan/spreken/praten enkel/alleen/slechts
        arabisch/turks/dari/pasjtoe/pashtu/farsi/perzisch/tigrinya/somalisch/koerdisch/oekraiens/russisch/engels/spaans/roemeens/bulgaars/pools/albanees/portugees/italiaans/armeens/georgisch/chinees/berbers/lingala/swahili/amhaars/tamazight,
        spreekt/kent/verstaat/begrijpt/spreken/kennen/praat geen/weinig/nauwelijks/amper
        nederlands, geen woord nederlands, gebarentaal, gebarentolk, enkel
        arabisch/turks/dari/pasjtoe/pashtu/farsi/perzisch/tigrinya/somalisch/koerdisch/oekraiens/russisch/engels/spaans/roemeens/bulgaars/pools/albanees/portugees/italiaans/armeens/georgisch/chinees/berbers/lingala/swahili/amhaars/tamazight,
        tolk
        arabisch/turks/dari/pasjtoe/pashtu/farsi/perzisch/tigrinya/somalisch/koerdisch/oekraiens/russisch/engels/spaans/roemeens/bulgaars/pools/albanees/portugees/italiaans/armeens/georgisch/chinees/berbers/lingala/swahili/amhaars/tamazight,
        alleen
        arabisch/turks/dari/pasjtoe/pashtu/farsi/perzisch/tigrinya/somalisch/koerdisch/oekraiens/russisch/engels/spaans/roemeens/bulgaars/pools/albanees/portugees/italiaans/armeens/georgisch/chinees/berbers/lingala/swahili/amhaars/tamazight,
        weinig nederlands, slecht nederlands, gebrekkig nederlands, anderstalig, anderstalige,
        spreekt geen frans, spreekt bijna geen nederlands, spreekt heel weinig nederlands, verstaat
        geen nederlands, tolk is nodig, met tolk, via tolk, via een tolk""",
    "-": """zonder tolk, geen tolk, spreekt goed nederlands, spreekt vlot nederlands, verstaat goed
        nederlands""",
}
