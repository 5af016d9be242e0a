"""Given names, and names of peoples with short lists. Made by `make names`: not to be edited."""

GIVEN = """
    shahnawaz shahram shahriar shahryar shahzad shaista shakila shakir shakira shakoor shala
    shalom sham shama shaman shamil shams shamsa shamso shamsudin shan shana shane shanelle
    shania shanna shannon shanon shao shapour shapur shaqiri sharani shari sharifi sharifullah
    sharmarke sharon shasha shatha shaul shaun shauni shauny shavkat shawn shawqi shayan
    shayesteh shayma shaza shefqet shehu sheila shelly shelomoh shema shemsije shen sheng sheri
    sherilyn sherin sherine sherley shervin sheryl sherzad shevchenko shevchuk shewit shi shihab
    shilan shimon shinwari shirana shire shireen shirin shirkhan shirley shirwac shirzad shitaye
    shiva shkelqim shkelzen shkendije shkumbin shkurte shlomo shmuel shoaib shohdi shohreh shoja
    shokoofeh shokria shpend shpresa shqipe shu shuaib shuang shujuan shukri shukria shun shvets
    sia siad siaka sibel sibeth sibomana sid sid-ahmed sidar siddiq side sidibe sidiki sidki
    sidney sidonia sidonie sidorenko sidra siebe siegfried sieglinde siel siem siemen sienna
    siergiej sigismund sigmund sigrid siham sihame sihem sikhe sikora sikorski sila silan
    silanur silas silke silva silvana silvano silveira silvere silvester silvestr silvestri
    silvestro silvestru silvia silvian silviana silvie silvija silvio silviu silviya silvy simao
    simber simbi simeon simi simin simina simion simo simoes simon simona simone simonetta
    simonna simonne simret simsek simten sina sinan sinasi sindayigaya sindy sinem singh sinica
    sinit sioen siper sira sirak sirandou sirap siren siriki sirin sirine sirivan sirriye sirwan
    siska sissoko sita sitara siti sittik siylihan sjoerd skender slabbinck sladjana slaheddine
    slaoui slava slavica slavko slavoljub slavomir slawa slawomir sleiman slimane slimani
    slobodan slobodanka smahane smail smaranda smilja sneyers snezana snizhana soad soares
    sobczak sobhan soce socorro socrate soetaert soetkin sofia sofian sofiane sofie sofiia
    sofija sofiya sofron sofyan sogand soha sohaib sohail sohaila soheil soheila sohet sohrab
    sohret sokayna sokmen sokol sokona sola solange soledad soleiman solene soline solma solmaz
    solomiia solomon somaya somayeh somia sona sonad soner songul songurkan sonia sonita sonja
    sonnur sonny sonya sooraya sophia sophie sophy soraia sorana soraya soria sorin sorina
    soroush sorrentino soso sosthene sotirios sotiris soto sottiaux souad souare soufian
    soufiane soufyan souhaib souhail souhaila souhayla soukaina soukayna soulaiman soulaimane
    soulayman soulaymane souleyman souleymane souliman soumah soumahoro soumaila soumaya soumeh
    soumeya soumia sousa souza sow soydaner soykan soykut soyler soyselcuk sozer spahiu spartak
    speranta spes spiessens spineux spiridon spiro srdjan srecko sreten stacey stacy stan stana
    stanca stanciu stancu standaert stanescu stanikzai stanimir stanislas stanislav stanislava
    stanislaw stanislawa stanko stanley stanoje stany stasa stassart stavri stavros stavroula
    steeve stef stefaan stefan stefana stefanescu stefani stefania stefanie stefano stefanos
    steff steffen steffi steffie stein stela stelian steliana stella steluta stepan stephaan
    stephan stephane stephania stephanie stephano stephanus stephen stepien sterre stevan steve
    stevo steyaert stien stig stijn stoian stoica stoja stojan stojanka stokely stole strahinja
    strivay stroobants strubbe suad suarez suayp subutiye sucaettin sucdi suciu sudabeh sude
    sudenaz sudi suela suha suhaib suhail suhaila suheyda suheyl suheyla sukran sukri sukriye
    sukru sukufe sulaiman sulayman suldaan suleiman suleimanov sulejman sulekha suleyla suleyman
    sulhi sulim sullivan sulo sultani sulumbek sulyaman sumar sumaya sumeh sumerya sumeyra
    sumeyye sun suna sunay sunel suner suphi surageldin suraya susam susan susana susanna
    susanne susen susie sussan susy suus suvari suzan suzana suzanna suzanne suze suzer suzette
    suzy sven sverre svetislav svetlana svetomir svetozar sviatoslav svitlana svyatoslav swaady
    swennen syarhey sybille sybren syd sydir syed syla sylla sylva sylvana sylvere sylvester
    sylvia sylviane sylvianne sylvie sylvie-anne sylvio sylwester sylwia symeon symonenko syrine
    szabolcs szczepanski szewczyk szidonia szilard szilveszter szulc szymanski szymon tabita
    taciddin tacnur tadesse tadeusz tadija tafari tagangul taha tahani tahar taher tahereh tahir
    tahira tahiri tahmina tahmineh tahsin taieb taim taisa taisia taj tajik talaat talal talayer
    talbi taleb talha tali talia talibe taliby talita talitha tall tamar tamara tamas tamaydin
    tambwe tamer tamerlan tamila tamimount tamino tamrat tamsir tanak tanase tanbay tandogdu
    tanella taner tangul tanguy tanhan tania tanina tanir tanja tannaz tanpinar tanses tansev
    tansig tantawi tanya tanyolac tanyu taoufik tapaev taqi taraki taran taranci tarek tareq
    tarik tariq tasar tashfin taskan taskin tasnim tasnime tassadit tasvir tatiana tatjana
    tatomir tatu tatyana taulant taus tavares tawfik tawfiq tayaydin tayeb tayfun taygan taylak
    taylan tayyibe tayyip tazi tchoumi tchuente teame teber tecimer tecle teclemariam ted tedros
    teea tehrani teixeira tekbay tekecan tekie tekin tekiner tekla tekle teklehaimanot
    teklemariam teklu teknaz teksoy telemaco telim telli temel temesgen temime temirhan
    temistocle temizkal temmerman temor temucin tenvir tenzin teo teodor teodora teodorescu
    teodoro teodosia teodosie teodozia teodozjusz teofan teofil teofila teofilo teohari teona
    teonas tercan terence terenzio teresa tereshchenko teresia terez tereza terlan terrence
    terry tesfa tesfahun tesfai tesfalem tesfalidet tesfamariam tesfamichael tesfay tesfaye
    teshome tess tessa tetiana tetsu tetyana teun teuta tevfik tevs tewelde teweldemedhin tewfik
    tewolde teybet teymur tezcan tezol thach thaci thaddee thaddeus thalia thanas thang thanh
    thao thea theo theodoor theodor theodora theodore theodoros theodorus theodosius theofiel
    theophiel theophile theophilus therence theresa therese theresia thi thiago thiam thibaud
    thibault thibaut thibeau thibo thien thienpont thierno thierry thijmen thijn thijs thijssen
    thinh thinhinane thiry thithu thoa thom thoma thong thonnard thor thorsten thu thuan thuong
    thuraya thuy tia tiago tiana tianci tibe tiberia tiberiu tibo tibor tiburce ticen tidiane
    tiebe tiemen tiemoko tiena ties tigin tigist tigran tigrane tihamer tihomir tihon tijana
    tijani tijl tijmen tijn tijs tiko tilahun tim timea timeo timiro timmy timnit timo timofey
    timotei timoteo timothe timothee timothy timur timurtas tina tinal tinca tincuta tine tineke
    ting tinneke tino tiny tiphaine tirdad tirhas tirza tish tita tito titouan titu titus
    tivadar tiziana tiziano tkachenko tkachuk tlaitmas tlass tlemcen toader toan tobia tobias
    tobie toby todd todor todorka tofan togan togo toker tokoz toktug tola tolga tolno tolonbay
    tom tomasz tomaszewski tomislav tommaso tomo tomurcuk tonguc toni tonia tonino tonny tony
    tooba topalli topuz tora torel torhan torquato torres tosun toualy toufik touhami toumani
    toumany tounkara touraj touraya toure touria touriya touzani trabelsi tracy traian trang
    traore trezor trieu trifon trifun trindade trinette trinh tristan tron trong troung trude
    trung truong tryphon tsega tsegai tsegay tsegaye tsehay tsering tsgabu tshala tshamala
    tshiala tshibanda tshibangu tshibola tshikala tshilombo tshimanga tshimbalanga tshisekedi
    tshishimbi tshitenge tsige tsigereda tsion tsvetanka tuan tuana tudor tudora tudorel
    tudorita tudose tudosia tufan tugay tugba tugcan tugce tugrulhan tugtas tukelalp tulay tulin
    tullio tulun tumba tumer tumisha tumkurt tunahan tunc tuncay tuncboga tunckilic tunde tung
    tunguc tuong turabi turan turcan turcein turgay turgut turkalp turkan turki turkmani turkmen
    turknur turpal turpekai tusha tutkucan tutkun tuyen tuyet tuyisenge tuyishime tuyizere tuyug
    tuzeer tuzenur twagiramungu twagirayezu twahirwa twan twizere tycho tygo tyler tymofii
    tymoshenko tyson tytgat ubah ubaldo ubax ubaydullah uberto ubeydullah ucan ucar ucbeyi ucgul
    uda uday udo ufitinema ufuk ufukay ugan uge ugljesa ugo ugolino ugur ugurkan ugurtan ukaj
    ukasz ulakbey ulfet uli uliana ulke ulker ulkudes ulkum ulrich ulrike ulu uludag ulugbey
    uluman ulutay ulyana ulysse ulysses uma umalat umamah umar umarov umarova umba umberto umit
    umm ummahan ummahani umman ummet ummuhan umray umugwaneza umuhire umuhoza umulisa umulkheyr
    umurerwa umusan umut umutcan umutesi umutoni umutoniwase umwali umwiza una unal unek
    ungureanu unknown unlen unsever unubol uqbay uraltay urbano urfettin urhan uriel uros urper
    urs ursula urszula usam usama usame ushan usher usman usmanov ustun uta ute uthman utkucan
    uwamahoro uwase uwera uwimana uwineza uwingabire uwitonze uwizeye uwizeyimana uyanser uyen
    uygun uysal uzamukunda uzbay uzer uzsoy vacibe vadim vadym vafir vahan vahe vahid vahittin
    vajen vakha vakhaev vakhtang vala valbona valcke valdete valdez valdo valeer valencia valens
    valente valentim valentina valentine valentini valentino valentyn valentyna valeri valeria
    valerian valerie valeriia valerija valerio valeriu valeriy valeriya valery vali valieryj
    valmir valmira valon valter vanbrabant vandenabeele vandenbroele vandendriessche vandepitte
    vandercam vandersmissen vanderveken vandewiele vane vanesa vanessa vangelis vangjel
    vanhaverbeke vanhove vanina vanja vanlerberghe vanneste vanoverschelde vanparys vardan
    vargas vargin variants varlik vartan varujan varvara vasco vasconcelos vasfi vasif vasil
    vasile vasileios vasilescu vasilica vasilija vasilije vasiliki vasilis vasilisa vasily vasko
    vaso vassiliki vassilios vasyl vasylenko vaysal vazgen vazquez veaceslav vecide vedat vedran
    vedrana vefia vehbi veis velasco veli velibor velimir velitdin veliu veljko venancio vencel
    venedykt veneranda veniamin ventura vera verbanck verbeke verbrugghe vercruysse verde
    verdoodt verena verfaillie verginia verhofstadt verica verim verlinden veron verona veronica
    veroniek veronika verplancke verreydt verschaeve veselin veselinka vesna veta veton veturia
    veysel vezat vezrife vi viacheslav viatcheslav vic vicente vicentia vicentije vicentiu vicky
    victor victorina victorine vid vidal vido vidosava viegas vieira viera viet vigen vigo vik
    vika viki vikram viktar viktor viktoria viktoriia viktorija viktoriya vildan vildane vilen
    vilhelm villar vilma vilmos vilson vince vincent vincentio vincentiu vincenza vincenzo
    vinciane vincianne vinh vinny vintila violaine violetta viorel viorela viorica virgil
    virgile virgilia virgilio virginia viridiana virtudes visar visarion visit visnja vissarion
    vitali vitalia vitalie vitalii vitalij vitalis vitaliy vitaly vito vitomir vitor vitoria
    vittoria vittorio vitus vivian viviana viviane vivianne vivien vivienne vjollca vjosa vlad
    vlada vladan vladana vladelina vladimir vladislav vladislava vladlen vlado vladuta vladyslav
    vlaeminck vlaicu vlasenko vlashent vlasta vlastimir vlatko vlodko vlora voichita voicu
    voinea vojin vojislav volkan volodymyr volodymyra vratko vrbica vsevolod vuk vukasin vuong
    vy vyacheslav vyncke waberi waclaw wadih wael wafa wafaa wafae wafi wafik wagdy wague wahbah
    waheed wahhab wahiba wahid wahida wai wail waile wais wajdi walczak waldemar waleed
    walentyna walery wali walid wally walter walther waltraud wanda wane wann wannes ward warda
    wardak warfa warina waris warnotte warre warsame wasim wassila wassim wassima wasul wasyl
    wattiez wayne wazir wegahta weiming welat weldegebriel weldemariam weldemichael weldu wemba
    wenceslas wendy wenjie wenxiong wenzhong wenzhou werner weronika wes wesley wessel whitney
    wiam widad wiebe wieczorek wieslaw wieslawa wietse wikibase wiktor wiktoria wilfred wilfrid
    wilfrida wilfried wilfrieda wilhelm wilhelmina wilhelmine wilhelmus wiliam wilk wilkin
    willem willi willy wilma wilmer wilmet wilmotte wilson wincenty winnie winny winta winton
    wioletta wisam wisniewska wisniewski wissal wissam wissem witalij witkowski witold witse
    wittevrongel wivina wivine wladyslaw wlodarczyk wlodzimierz wojciech wojciechowski wojcik
    wolde woldeab woldemichael woldu wolfgang wozniak wrobel wroblewski wuillaume wynants
    wysocki xaawo xalimo xander xasan xavi xavie xavier xaviera xena xenia xezal xhafa xhaferi
    xhaferr xhavit xhelal xhelilaj xhemaili xhevahire xhevdet xhonneux xia xian xiao xiaohong
    xiaojun xiaoli xiaoling xiaomei xiaoming xiaoyan xie xin xing xinyi xiong xirsi xiu xiulan
    xiuying xu xuan xue xuemei xuseen ya yaacov yaakov yaba yacine yacouba yadigar yadollah yael
    yagin yagizkurt yagmur yahia yahsi yahsikan yahya yahye yakha yakiv yakov yakub yakup yala
    yalazabay yalcin yalda yalgin yalin yaltirak yama yaman yamba yamen yamileth yamin yamina
    yamna yan yana yanar yandarbiev yandiev yanfang yani yanis yanki yankurije yann yannick
    yannis yansane yao yaqubi yara yarema yaren yargi yari yarne yarno yaro yaroslav yaroslava
    yaryna yasaman yasan yasar yasattin yasemen yasemin yasin yasir yasmin yasmina yasmine
    yassar yassin yassine yassir yassmina yattara yavuz yaya yayak yaye yazan yazganalp yazgul
    yazici yazid yechiel yefrem yegor yehia yehor yehuda yekbun yekda yelena yelesen yeliz
    yelizaveta yelyzaveta yemane yemba yemelyan yeneral yente yenthe yentl yepelek yero yertan
    yesenia yesil yesim yessica yeter yetisal yevgeni yevgeny yevhen yevheniia yevheniy yfke yi
    yifan yigit yildir yildirim yildiz yilma yilmaz ying yining yinthe yitzhak ylber yll ylli
    yllka ymeri ymke yoan yoann yoeri yohan yohana yohannes yolal yolanda yolande yonas yonatan
    yonathan yonetmen yong yonis yoran yorben yordanos yordi yorick yoruc yosan yosef yoshi
    yosief yosma yosra yosufi yosyas yosyf yosyp you youba youcef youmeni younes youness
    younoussa youra youri yousafzai yousef yousra yousri yousry youssef youssouf youssoufa
    youssra youtuber ysaline yu yucel yucelen yue yuhan yukhym yuksel yulan yulia yulian
    yulianna yuliia yuliya yuliyan yuly yumba yumun yun yuna yunes yunfei yunt yunus yurdagul
    yurdanur yurdaser yuri yurii yuriy yurtguven yurtseven yurttas yury yusein yussef yusuf
    yusufi yusufzai yusup yuting yuusuf yuval yvan yvans yves yvette yvo yvon yvonna yvonne
    zaatari zabi zabihullah zacarias zacharias zacharie zachary zack zadran zafer zagorka zaha
    zaharia zaharije zahed zaher zahfer zahia zahid zahiddin zahir zahira zahra zaid zaina
    zainab zaineb zaira zajac zakaev zakaria zakariae zakariya zakarya zakhar zakharchenko zaki
    zakia zaklina zakrzewski zala zalewski zaliha zalina zallascht zalmai zaman zamani zamett
    zamfir zamfira zamir zana zanetti zaninka zanna zanyar zaoui zara zarah zaraza zarema zargan
    zarghuna zari zarif zarifa zarko zarmina zaur zaurbek zaven zawadzki zayd zaynab zayndi
    zayneb zazai zbigniew zdenka zdenko zdravko zdzislaw zebirce zebulon zeevaert zef zefi zeger
    zehra zehranur zein zeina zeinab zeineb zekarias zekayi zekeriya zeki zekiye zelda zelha
    zelia zelie zeliha zelim zelimir zelimkhan zeljka zeljko zemichael zemmouri zemzem zena
    zenaida zenel zennun zeno zenobia zenon zenovia zenoviy zephirin zephyrin zeqiri zerafet
    zerai zeray zeresenay zeride zerouali zerrin zersenay zevlude zewde zewdi zeynab zeyneb
    zeynelabidin zeynep zeyno zhang zhanna zhao zhaohui zhen zheng zhenhua zhi zhigang zhihao
    zhiqiang zhiyuan zhong zhor zhou zhu zhuang zia ziad ziani ziaulhaq zielinska zielinski
    ziggy zihan zihni zija zilfa zina zinab zinaida zinchenko zine zineb zinedine zinnure zino
    zinovy zita ziv zivan zivko zivojin zivorad zixuan ziya ziyad ziyaettin zlata zlatan
    zlatibor zlatka zlatko zoe zoey zofia zogaj zohal zohra zohre zohreh zohrehan zoia zoja zola
    zolikha zoltan zora zoral zoran zorana zorian zoriana zorica zorina zosimos zoubeir zoubida
    zoubir zouhair zouheir zouheira zouhir zouina zoulikha zoumana zoya zsigmond zsofia zsolt
    zsombor zsuzsa zsuzsanna zubair zubeyde zubin zuccaro zufer zuhair zuhal zuheyla zuhur zula
    zulai zulbiye zuleyha zulfuye zulgarni zulikhan zulma zulmira zumra zumre zun zurab zuzana
    zuzanna zvezdan zvi zvonimir zvonko zwaenepoel zymer zynovii
"""
