"""Words in the names of Belgian places. Made by `make names`: not to be edited."""

PLACES = """
    sint-martens-lierde sint-martens-voeren sint-michiels sint-niklaas sint-pauwels
    sint-pieters-kapelle sint-pieters-leeuw sint-pieters-rode sint-pieters-voeren
    sint-pieters-woluwe sint-rijkers sint-stevens-woluwe sint-truiden sint-ulriks-kapelle
    sippenaeken sirault sivry sivry-rance sledderlo sleidinge slijpe slins sluizen
    smeerebbe-vloerzegem smetlede smuid snaaskerke snellegem soheit-tinlot sohier soignies
    soiron solre-saint-gery solre-sur-sambre sombreffe somme-leuze sommethonne sommiere somzee
    soree sorinne-la-longue sorinnes sosoye sougne-remouchamps soulme soumagne soumoy sourbrodt
    souvret sovet soy soye spa spalbeek spermalie spiennes spiere spiere-helkijn spontin spouwen
    sprimont spy stabroek staden stalhille stambruges stave stavele stavelot steendorp
    steenhuffel steenhuize-wijnhuize steenkerke steenkerque steenokkerzeel stekene stembert
    stene sterrebeek stevoort stokkem stokrooi stokrooie stoumont straimont stree stree-lez-huy
    strepy-bracquegnies strijpen strijtem strombeek-bever stuivekenskerke stuivenberg suarlee
    sugny surice suxy sy tailles taintignies tamines tamise tarcienne tavier taviers tavigny
    tellin templeuve temploux temse tenneville teralfene terhagen terhulpen termes termonde
    ternaaien ternat tertre tervuren terwagne tessenderlo tessenderlo-ham testelt teuven theux
    thiaumont thieu thieulain thieusies thimeon thimister thimister-clermont thimougies thines
    thirimont thisnes thommen thon thorembais-les-beguines thorembais-saint-trond thoricourt
    thuillies thuin thulin thumaide thy-le-bauduin thy-le-chateau thynes thys tiegem tielen
    tielrode tielt tielt-winge tienen tignee tihange tildonk tilff tillet tilleur tillier tilly
    tinlot tintange tintigny tirlemont tisselt toernich tohogne tollembeek tongeren
    tongeren-borgloon tongerlo tongre-notre-dame tongre-saint-martin tongres tongres-looz
    tongrinne tontelange torgny torhout tourinne tourinnes-la-grosse tourinnes-saint-lambert
    tournai tournay tourneppe tourpes transinne trazegnies treignes trembleur tremelo trivieres
    trognee trois-ponts tronchiennes trooz tubeke tubize tuquet turnhout twee-akren uccle
    ucimont uikhoven uitbergen uitkerke ukkel ulbeek upigny ursel vaalbeek val-meer
    val-saint-lambert vance varendonk varsenare vaucelles vaulx vaulx-lez-chimay vaux-chavanne
    vaux-et-borset vaux-lez-rosieres vaux-sous-chevremont vaux-sur-sure vechmaal vedrin veerle
    velaine velaine-sur-sambre velaines veldegem veldwezelt vellereille-le-sec
    vellereille-les-brayeux velm velroux veltem-beisem velzeke-ruddershove vencimont verdenne
    vergnies verlaine verlee verrebroek vertrijk verviers vesqueville veulen veurne vezin vezon
    viane vichte vielsalm viemme viersel vierset-barse vierves-sur-viroin viesville
    vieux-genappe vieux-waleffe vieuxville villance ville-basse ville-en-hesbaye ville-haute
    ville-pommeroeul ville-sur-haine villerot villers villers-aux-tours villers-deux-eglises
    villers-devant-orval villers-en-fagne villers-la-bonne-eau villers-la-loue villers-la-tour
    villers-la-ville villers-le-bouillet villers-le-gambon villers-le-peuplier villers-le-temple
    villers-lez-heest villers-notre-dame villers-perwin villers-poterie villers-saint-amand
    villers-saint-ghislain villers-saint-simeon villers-sainte-gertrude villers-sur-lesse
    villers-sur-semois vilvoorde vilvorde vinalmont vinderhoute vinkem vinkt virelles
    virginal-samme viroinval virton vise vissenaken vith vitrival vive-saint-eloi vivegnis vivy
    vladslo vlamertinge vlekkem vleteren vlezenbeek vliermaal vliermaalroot vlierzele vlijtingen
    vlimmeren vlissegem vloesberg vodecee vodelee voeren vogenee volkegem vollezele voneche
    voorde voormezele voort voroux-goreux voroux-lez-liers vorselaar vorsen vorst vosselaar
    vosselare vossem vottem vrasene vremde vreren vresse-sur-semois vroenhoven vucht vurste
    vyle-et-tharoul waanrode waarbeke waardamme waarloos waarmaarde waarschoot waasmont
    waasmunster waasten wachtebeke wadelincourt wagnelee waha waillet waimes wakken walcourt
    waleffes walem walhain walhain-saint-paul walhorn walsbets walshoutem waltwilder wambeek
    wancennes wandre wanfercee-baulet wange wangenies wanlin wanne wannebecq wannegem-lede
    wansin wanze wanzele warchin warcoing wardin waregem waremme waret-la-chaussee warisoulx
    warnant warnant-dreye warneton warquignies warsage warzee wasmes wasmes-audemez-briffoeil
    wasmuel wasseiges waterland-oudeman waterloo watermaal watermaal-bosvoorde watermael
    watermael-boitsfort waterschei watervliet watou wattripont waudrez waulsort wauthier-braine
    waver wavre wavre-notre-dame wavre-sainte-catherine wavreille wayaux ways webbekom
    wechelderzande weelde weerde weert wegnez weillen weismes welden welkenraedt welle wellen
    wellin wemmel wenduine wepion werbomont werchter weris werken werm wervik wespelaar westende
    westerlo westkapelle westkerke westmalle westmeerbeek westouter westrem westrozebeke
    westvleteren wetteren wevelgem weywertz wez-velvain wezemaal wezembeek wezembeek-oppem
    wezeren wezet wibrin wichelen widooie wiekevorst wielsbeke wierde wiers wiesme wieze
    wiheries wihogne wijchmaal wijer wijgmaal wijnegem wijshagen wijtschate wilderen willaupuis
    willebringen willebroek willemeau willerzie wilrijk wilsele wilskerke wimmertingen winenne
    wingene winkel-saint-eloi winkel-sainte-croix winksele wintershoven winterslag witry wodecq
    woelingen woesten wolkrange woluwe-saint-etienne woluwe-saint-lambert woluwe-saint-pierre
    wolvertem wommelgem wommersom wonck wondelgem wontergem wortegem wortegem-petegem wortel
    woubrechtegem woumen wulpen wulvergem wulveringem wuustwezel xhendelesse xhendremael xhoris
    xhovemont yernee-fraineux ypres yves-gomezee yvoir zaffelare zandbergen zande zandhoven
    zandvliet zandvoorde zarlardinge zarren zavel zaventem zedelgem zeebruges zeebrugge zegelsem
    zele zelem zellik zelzate zemst zepperen zerkegem zetrud-lumay zevekote zeveneken zeveren
    zevergem zichem zichen-zussen-bolder zillebeke zingem zinnik zoerle-parwijs zoersel zolder
    zomergem zonhoven zonnebeke zonnegem zottegem zoute zoutenaaie zoutleeuw zuidschote
    zuienkerke zullik zulte zulzeke zutendaal zwalin zwalm zwartberg zwevegem zwevezele
    zwijnaarde zwijndrecht
"""
