"""Given names, and names of peoples with short lists. Made by `make names`: not to be edited."""

GIVEN = """
    eugeen eugen eugene eugenia eugenie eugenio eugeniu eugenius eugeniusz eulalie euloge eumene
    eunice euphrasie euphrosyne eusebia eusebio eusebiu eustacjusz eustathe eustatiu euzebiusz
    evan evandro evangelia evangelista evangelos evanghelina evarist evariste evcimen evde eve
    evelien evelina eveline evelyn evelyne evert evgen evgeni evgenia evgenija evgeniy evgeniya
    evgeny evhen evi evie evin evrard evrim evrimer evy ewa ewald ewelina ewen ewoud ewout
    exaucee eyenga eyerusalem eylul eymen eyob eyup eyyup ezan ezatullah ezechiel ezequiel ezgi
    ezgin ezgjan ezgutekin ezio ezra faadumo fabbri fabia fabian fabiana fabien fabienne fabijan
    fabio fabiola fabjan fabrice fabrizia fabrizio facinet fadel fadhel fadhila fadi fadia fadil
    fadila fadile fadime fadlo fadma fadoua faduma fadumo fadwa faegheh fagnoul fahad fahd fahid
    fahima fahmi fahmy fahri fahrudin fahrullah faical faigy faik faina faisal faiso faissal
    faith faiz faiza faize faizi faizullah faki falah faleh fall faly fama fami famke fanel fang
    fanica fanny fanta fanula fany faouzi faouzia fara farah farahnaz faramarz faraz fardad
    fardin fareeha fares farhad farhan farhiya faria fariborz farid farida farideh faris
    farishta farkas farkhondeh farole farouk farrah farrokh farshad farshid fartun fartuun faruk
    farxiya farzad farzan farzana farzaneh farzin fassou fatah fataki fatana fatbardh fatbardha
    fate fateh fatema fatemeh faten fathi fathia fathy fatigul fatih fatiha fatim fatima
    fatima-zahra fatima-zohra fatimah fatimata fatime fatine fatinur fatjon fatlum fatmanur
    fatme fatmir fatmire fatna faton fatos fatou fatouma fatoumata fattah fatteh fattouch
    fattouma faustin faustine fausto fauzia fawad fawkiah fawzi fawzia fay fayad faycal faye
    fayize faysal fayssal fayza fazlollah fazul febe feben fedde fedele feden federica federico
    federigo fedir fedor fehim fehmi fehmiye fei fejzullahu felice felicia felician felicie
    felicien felicienne feliks felipe felisha felix fella fem femke fenna fenne fenni fennich
    feodor feodora feodosij feodosiy ferahdiba ferat feraye ferchichi ferdi ferdinand ferdinanda
    ferdinando ferdinandus ferdinant feremez ferenc fereshta fereshteh fereydun ferhan ferhat
    ferid feride feriel ferihan ferinaz ferit feriz ferizi ferjani fermin fermuta fernand
    fernanda fernande fernandes fernandez fernando feroz feroza ferrara ferrari ferraro ferreira
    ferretti ferrety ferri fersan feryal feryas ferzi fethi fethullah fettouma fetullah fevzi
    feyha feyruz feys feyza feyzin feza fiamma fida fidan fidaye fideline fiebe fien fiene fifi
    figen figueiredo fikret fikri fikriye filali filaret fildan filiep filimon filip filipa
    filipe filipp filippa filippo filit filiz filmon filofteia filomena filsan fily finn finne
    fiodor fiona fiore fiorella fiorenzo fiori fiorino firas firat firdaous firdaws firdevis
    firdevs firmin fiseha fisnik fithawi fitim fitnat fitore flag flament flamur flavia flaviano
    flavie flavien flavio flaviu flavius floare floarea floor floortje florea florent florenta
    florentina florentinus florescu flori floria florian floriana floriane floribert florica
    florida florie florim florimond florina florine florinel floris florjon foca fode fodil
    fofana fons fonseca fontana forough fortunata fosset foster fotios fotso fouad foued fouzia
    fowsia fowsiya fozia fran frances francesca francesco francina francine francinne francis
    francisc francisca francisco franciscus franciska franciszek franck francky francois
    francois-joseph francois-xavier francoise frang franjo franka franki frankie franklin franko
    franky frano frans fransois frantisek franz franziska frauke fred freddy frederic frederick
    frederico frederiek frederik frederika frederique fredien fredj fredo fredy freek freija
    freitas frej freshta freweini freweyni freya frida frieda friedel frieder friedrich frigyes
    frosa frozan frusina fu fuad fuat fuentes fugen fulbert fulgence fulvio funda furaha furkan
    futsum fuzuli fyodor gabel gaber gabi gabin gabor gabriel gabriela gabriele gabriella
    gabrielle gabrijel gaby gael gaelle gaetan gaetana gaetane gaetano gahongayire gaia gaitan
    gaitukaev gakwaya galal galasso galina galip galli galya galyna gamal gamze ganim ganiye
    ganna gao garbis garcia garegin gareth garga gargari garik garri garrido garry gary gasana
    gashi gashumba gasore gaspar gaspard gaspare gassama gaston gastone gatete gathy gatien
    gauthier gautier gavriil gavril gayane gaye gazimagomed gazmend geanina gebre gebrehiwet
    gebremariam gebremedhin gebremeskel gebreselassie gebretsadik gebreyesus gebreyohannes
    gedeon gedi geedi geeraard geertrui geertruida gege gehan geike gelani gelengul gellert
    gelsomina gelu genc gencaslan gencay genevieve genicot gennady gennaro genoveva genowefa
    genti gentiana gentile geo geoffrey geoffroy georg george georgel georges georgescu georget
    georgeta georgetta georgette georgi georgia georgian georgiana georgica georgije georgina
    georgine georgios georgius georgiy gerald geraldine geraldo gerard gerarda gerardina
    gerardine gerardo gerardus geray gerben gerd gerda gerdi gerdy geremi gergely gerhard
    gerlanda gerlando gerlinda gerlinde german germana germania germano gernot gero geronimo
    gerrit gerry gert gert-jan gerti gertjan gertrud gertruda gertrude gertrudis gervais gery
    geta getachew getaneh getoar gevaert geysen geza gezim ghada ghadir ghafari ghaffar ghafoor
    ghafoori ghaida ghait ghaith ghanem ghani ghania gharbi ghasem ghassan ghazal ghazanfar
    ghazi ghebre ghebremedhin ghebremeskel ghebreyesus ghenadie gheorghe gheorghita gheorghiu
    gherghina gherman ghidey ghilas ghirmay ghislain ghislaine ghislena ghita ghizlane ghofrane
    gholam gholami ghufran ghulam ghyslaine gia giacinto giacobbe giacobe giacoma giacomo giada
    giampaolo giampiero gian giana giancarlo gianfrancesco gianfranco giang gianina gianluca
    gianluigi gianmarco gianna gianni gianpaolo gianpietro gibran gibril gica gicu gideon giel
    gigel gigi giglio gihozo gijs gilbert gilberta gilberte gilberto gilbertus gilda gildas
    giles gill gillain gilles gillian gilman gimenez gina ginette gino ginyas gioacchino
    gioachino gioan gioele gioffre gioia gionata giordano giorgi giorgia giorgian giorgiana
    giorgio giosue giovan giovanna giovanni giovannina giramata girma girmay girolamo gisa
    gisela gisele gisella gitta gitte gitty giulia giulian giuliana giuliani giuliano giulietta
    giulio giuse giuseppa giuseppe giuseppina giustino giz gizella gizem gjergj gjini gjoka gjon
    gjonaj gjylferje gladys gleb glen glenn gligorije glodi glowacki glyn gobert godard godart
    godefridus godefroid godelieva godelieve godeliva godelive godfrey godfried goedele goele
    goeminne goffredo gohar goitom gojko gokay gokbudun gokce gokcebalan gokcil goken gokhan
    goknur gokperi goksev goli golshifteh gomes gomez gommaar goncafer goncalo goncalves gonen
    gonul gonzalez gonzalo goran gordan gordana gorgi gorgunay gorica gorik gorklu gorsev
    gosselin gottlieb governorate gozde gozel gozem grabowska grabowski graca gracy gradimir
    grady grandjean grant grassi grasso gratian gratiana gratiela gratienne grayna grazia
    graziano graziella grazyna greca greco greet greetje gregoire gregor gregori gregorian
    gregorio gregorius gregory greta grete gretta grignard grigoras grigore grigori grigorij
    grigorios griselda grozdana grzegorz gu guadalupe guan guang guangyao guarino gucal gucluer
    gucyeter gudrun guerra guerrero gueye guglielmo guido guilavogui guilherme guilielmus
    guillemine guillermo guimaraes guiseppa guiseppe guiseppina guiying gulab gulaga gulalai
    gulay gulbahar gulbani gulbeyan gulbiye gulcan gulce gulcegun guldam guldane gulder guldunya
    guled guleed gulegen gulel gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhan
    gulhisar gulinaz gulistan gulkadin gullu gulluhan gulmisal gulnaz gulnaziye gulozge gulper
    gulsa gulsah gulsahin gulsalin gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu
    gulsum gulten gulter gulus guluzar gulzadiye gumustekin gunar gunay gunaydin gunduzalp
    gunebakan guneri gunes gungor gungordu gungoren gunkurt gunnar gunsel gunsen gunser gunther
    gunver guo guohua guoqiang gurarda gurbuz gurcuye gurelcem gurkan gursal gursel gurten
    gustaaf gustav gustave gustavo gustavus gusztav gutierrez guus guusje guust guvercin guy
    guzey guzman gwen gwenael gwenaelle gwendolina gwendoline gwendolyn gwenny gyarfas gyongyi
    gyongyver gyorgy gyorgyi gyozo gyula haba habib habiba habibatou habibe habibullah habimana
    habiyaremye habon habonimana haboon habte habteab habtemariam habtom haby habyarimana hacene
    hacer haci haciali hacile hadas hadassa hadda haddad haddou hadeel hadhoum hadi hadia hadish
    hadiya hadizhat hadja hadjer hadrey hadrian hadrien hady hafez hafid hafida hafiz hafiza
    hafizi hafsa hafssa hagar haggai hagop hagos haidar haidara haidari haider haifa haile
    hailemariam haileselassie hailey hailu haim haitham haiyan hajar hajdari hajdini hajer
    hajnalka hajrije hakan hakeem haki hakikat hakim hakima hakimi hakizimana hakki hakob
    hakuzimana halabi halenur halidun halil halili halim halima halime halimo halina halis halit
    haliti haliye halla haluk halyna hamad hamadi hamadoun hamayon hamda hamdan hamdi hamdullah
    hamed hameed hami hamid hamida hamide hamideh hamidi hamidou hamidullah hamit hamiyet
    hammadi hammed hammouda hamoon hamou hamoud hamy hamza hana hanaa hanad hanae hanan hanane
    hanbiken hancotte hanedan haneen hanh hani hania hanieh hanif hanifa hanife haniifa hanim
    hanin hanna hannah hannan hanne hanneke hannelore hanni hannibal hansultan hany hao haralamb
    haralambie harald harbinaz hardy hari haris harith hariton hariz harm harold haron haroun
    harouna harout harriet harris harrison harry harun haruna harutyun hasan hasani hasbek
    hasgul hashani hashem hashemi hashim hashimi hasibe hasmik hasna hasnaa hasnae hasni hasret
    hassaan hassaballah hassan hassana hassanatou hassane hassanein hassani hasse hassen hassiba
    hassna hassouna hategekimana hatem hatice hatim hatin hatun hatungimana hau haumont hautier
    havali haverbeke havrylenko havryliuk havse havugimana havva hawa haweya hawo haxhi haxhiu
    hayali hayan hayat haydar haydee hayel hayet hayk hayley hayret hayri hayriye hayrunnisa
    haytam haytham hazal hazel hazem hazine hazrat heba hector heda hedda hedi hediye hedra
    hedwig hedwige heidi heike heinrich heinz hekime hekmat hekmatullah hekmet hektor hekuran
    heleen helena helene helga helin heliodoro helmi helmut helmuth heloise hendricus hendrika
    hendrikus henife henk hennadiy henny henok henri henrica henricus henrieta henrietta
    henriette henrik henrique henriques henrotin henryk heo heorhiy heracleea herbert herbiet
    herleo herlinda herlinde herman hermand hermann hermanus hermina hermiona hermon herna
    hernandez hero herrera herrero hersi herta hervin herwig heva heydar heyvaert heyvetullah
    hezniye hiba hibaaq hibaq hibatullah hibo hicham hichem hicsonmez hidaya hidde hidden hidig
    hidir hien hieronymus hieu hifzullah hikmat hikmet hila hilal hilarion hilary hilayda hilda
    hilde hildegard hildegarde hilke hilmi hind hinda hindal hinet hiob hippolyte hira hirsi
    hirwa hisham hitimana hitler hiwet hiwot hiyam hnat hoa hoai hoan hoang hocine hoda hodan
    hodo hoefkens homa homayoun homayra homer honchar honcharenko hondt hong honorine hooman
    hooria horatiu horea horia hormoz hortence hortense hortentia hortenzia hosein hoskadem
    hosna hosni hossain hossam hossein hosseini hotak hotaki hoti houcemeddine houcine houda
    houdaifa houdayfa houria houshang houssain houssam houssein houssem houthoofd hovhannes
    hoxha hoxhaj hristijan hristo hryhorenko hryhoriy hrytsenko huaman huang huba huban hubert
    huberte hubertina hubertine hubertus huda hudavent hugo hugues huguette huiling hukumdar
    hulya humeyra hunalp hung hunor huong hurdogan hurican huriye hurmet hurside huruy huruyet
    huryasar husam husayn huseyin hushang husmen husna husnuhal hussain hussaini hussam hussein
    huu huyen huyghebaert huynh huzuri hyam hysen hyseni hyusein iacob iago ian iancu ianis
    ianos iara iasmina ibanez ibe iben ibolya ibourahima ibragim ibragimov ibrahim ibrahima
    ibrahimi ibtisam ibtissam ica icimbike ida idalie idesbald idik idil idir idiris idman idris
    idrisov idriss idrissa idrissi ieremia ievgueni ifrah igal iglesias ignac ignace ignacio
    ignacy ignat ignati ignatius ignaz ignazio ignjat igor ihab ihar ihirwe ihor ihsan ihsane
    ihssan ihssane ikiz iklim ikolo ikra ikram ikrame ikran ikuzwe ilalmis ilan ilana ilaria
    ilarie ilario ilarion ilayda ilbek ilda ildem ildephonse ildes ildiko ildiz ileana ilenia
    ilgi ilham ilhame ilhan ilia ilian iliana iliane ilias iliass ilie iliescu ilija ilim ilina
    ilinca ilir ilirjan ilirjana iliuta iliya ilja ilka ilkbahar ilke ilker ilkim ilklima ilknur
    illia illya ilmafer ilo ilona ilonga ilper ilse ilsu ilteris iluna ilunga ilwad ilya ilyas
    ilyass ilyes imad imane imani imelda imen imene imer imeri imge imke immacolata imola
    imphateme imran imrane imre imren imrihan ina inacio inan inancli inara inas inaya
    inayatullah inci incifir indira indra indy ine ineke ines inesa inessa inez ineza ingabire
    inge ingeborg ingo ingrid inji inmaculada inna inneke innocenty inocentiu insa insaf
    inshallah inssaf intihap intissar ioan ioana ioanina ioann ioanna ioannis iolanda ionel
    ionela ionelia ionescu ionica ionut iordache iorgu iosefina iosif ipek ippazio iqbal iradj
    iradukunda iraj irakli irakoze irankunda irem iren irena irene ireneu ireneusz irfan
    iridenta irina irinel irineu irini irma irmgard iryna isa isaac isaak isabeau isabel isabela
    isabella isabelle isac isaev isaiah isaias isaie isak isaline isaura isayas iscan ise isha
    ishak ishaq ishimwe isidoor isidor isidora isidore isik isikay isiman isin isis iskra islime
    ismael ismahan ismail ismaila ismaili ismailov ismet ismik isolde isra israa israe israel
    israil israilov issa issac issaka issam isse issiaga issiaka istahil istasse istref istvan
    isuf isufi italo itangishaka iulia iulian iuliana iuliu iurie iustin iustina iustinian ivan
    ivana ivanenko ivanka ivanna ivaylo ivecen ivica ivo ivona ivone ivonna ivonne ivor ivy
    iwein iwona iyad iyasu iyiyurek izabela izabella izak ize izet izgu iziaslav iznaur izolda
    izydor izz izzet jaak jabbar jabbour jaber jabir jablonski jacek jackie jackson jacky jacob
    jacoba jacobo jacopo jacqmin jacquelina jacquy jad jadin jadranka jadwiga jafari jaffar
    jagoda jahangir jahloul jaime jaimy jake jakob jakov jakub jakubowski jakup jakupi jalal
    jalaliddin jalil jalila jallow jama jamac jamal jamaluddin jamel james jami jamie jamil
    jamila jamshid jana jane janeta janette janez jani janice janika janina janine janique janka
    jankat janko jankowski janna jannat janne janneke jannes jannick janos janusz jaouad
    jaqueline jara jarema jari jarmila jarne jarno jaro jarod jaron jarosaw jaroslav jaroslava
    jaroslaw jarrah jarrid jaruthip jashari jasin jasinski jasmien jasmina jasmine jasminka
    jasna jason jassem jauhien javad javid javier jawad jawdat jawed jawhar jawid jay jayda
    jayden jaylinn jayson jean-alexis jean-baptiste jean-bedel jean-bernard jean-charles
    jean-christophe jean-claude jean-de-dieu jean-eudes jean-francois jean-gabriel jean-guy
    jean-jacques jean-joseph jean-louis jean-luc jean-marc jean-marie jean-martin jean-michel
    jean-noel jean-pascal jean-patrick jean-paul jean-philippe jean-pierre jean-pol jean-rene
    jean-sebastien jean-yves jeana jeanette jeanine jeaninne jeanne-marie jeannine jeannot
    jeanny jebali jef jeff jefferson jeffery jeffrey jeffry jehan jehuda jekaterina jela jelena
    jelica jelke jelle jelte jemal jena jenel jenifer jenna jennifer jennyfer jeno jenovic jens
    jente jenthe jeremiah jeremiasz jeremy jeroen jerome jeronim jeronimo jeroom jerry jerzy
    jesper jesse jessic jessica jessie jessika jessy jetmir jeva jevrem jewgienij jezdimir jhon
    jhonny jia jiahao jian jiang jianguo jianhua jianping jiao jibril jie jihan jihane jilbert
    jill jim jimcale jimi jimmy jin jinan jinane jing jingyi jinhua jinte jinthe jip jiri jirka
    jitse jitske jo jo-anne jo-wilfried joachim joakim joan joana joanna joanne joannes joannus
    joao joaquim joaquin joas joassin joceline jocelyn jocelyne jochem jochen jodie joelle joeri
    joery joey joffrey johan johann johanna johanne johannes john johnnie johnny johnson johny
    jolan jolanda jolanta jolien jolijn joline jona jonah jonasz joni jonida jonny joos joost
    joppe jordan jordanka jorden jordi jordy joren jorg jorge jorgen jorien jorik joris jorn
    jorne jorre jorrit jort jos jose josee josee-anne josef josefa josefien josefina joseline
    joseph-marie josepha josephina josephine josephus josette joshua josiane josianne josif
    josine josip josse josseline josue josy josyane joud joudi jovan jovana jovanka jovica jovo
    joy joyce jozefa jozefien jozefina jozsef juana jubran juda judit judita judith judy
    jugurtha julia juliaan julian juliana juliane julianna julianus julie juliet julieta
    julietta juliette julija julijan julio julius juma jumana june junis junjie jurgen jurgis
    jurij jurre justien justin justina justine justo justyna jusuf jutta juul juvenal kaafi kaat
    kaba kabagambe kabamba kabanda kabangu kabasele kabasu kabayiza kabbani kabedi kabera
    kaberuka kabeya kabila kabongo kabuya kabwe kacem kacper kaczmarczyk kaczmarek kada kaddour
    kaddouri kadhim kadiatou kadidiatou kadija kadima kadinana kadir kadiri kadri kadrije
    kadriye kadyrov kagabo kagame kahina kahindo kahir kahlil kahongya kahsay kahsu kahzad kai
    kais kaissa kajjal kakar kakese kalala kalambay kaleb kalenga kalev kalgay kalil kalinowski
    kalisa kalista kalla kalman kaloga kalombo kalonji kalthum kaltoum kaltun kalume kamal
    kamaluddin kamana kamanzi kamar kamara kamariza kambale kame kamel kameleddine kamga kamiel
    kamil kamila kamilia kaminska kaminski kamissoko kamka kamran kamwanya kanaan kandef kandet
    kandia kandice kaneza kang kanita kankindi kanpulat kanyange kaoutar kaouthar kaouther
    kapagan kapend kapinga kapita kaplan kara karabas karaca karaer karakas karakucak karam
    karamoko karan karanbay karangwa karapet karasira karatas karcan kareem karekezi karel
    kariem karien karim karima karimi karin karina karine karl karl-heinz karla karlheinz
    karlien karlijn karlukhan karo karol karola karolien karolina karoline karoly karpenko
    karrar karsten karyna kasavubu kasbar kasereka kashetu kasia kasif kasim kasmi kasongo
    kasper kassab kassandra kassem kassim kassmi kassy kastrati kastriot kata katalin katanga
    katarina katarzyna kate katelijn katelijne katembo katende katerina kateryna katharina
    kathelijne katherine kathleen kathrin kathy kati katia katica katie katina katinka katja
    katleen katlijn kato katrien katrijn katrin katrina katshi katty katumba katy katya kaur
    kaveh kaver kavurt kawtar kawthar kay kaya kayagun kayembe kaygusuz kayhan kayihura
    kayirangwa kayit kayitesi kaylee kayleigh kayrabay kazadi kazbek kazem kazemi kazim kazime
    kazimierz kazymyr keano keanu kebede kebedech kefser keita keith kelami kelmendi kelsey
    keltoum kemal kemoko kenan kendra kenfack kenji kennedy kenneth kenny keny kenza kenzo
    kerckhove kerem kerim kerime kerman kerstin kesete keskin kesteloot kete keti ketty kevim
    kevin kevine kevser keyvan keywan keza kezban keziban khabane khadar khaddouj khaddouja
    khader khadidja khadija khadir khadizhat khadouj khadra khai khair khairuddin khairullah
    khalaf khaldoon khaldoun khaled khalid khalida khalifa khalil khalilpour khalima khaliq
    khamzat khang khanh khaoula khasan khasanov khasbulatov khashayar khatera khatereh khatib
    khattabi khatuev khava khavazh khawla kheda khedidja kheira khizir khoa khodadad khodor
    khogyani khoi khorami khosrow khouloud khoury khozh khrystyna khue khusein khwaja kia
    kialunda kian kiana kiano kiara kibala kibar kibonge kibreab kibrom kidane kidist kieu
    kifaye kiflay kifle kiir kikuni kilian kilic kilicbay kilinc killian kimbembe kimberley
    kimberly kimia kimiya kimpembe kinan kincso kinda kinel kinet kinga kingsley kinsi kioumars
    kira kiramettin kirat kirgiz kiril kirill kiro kirsten kisanet kisimba kismet kitan kitana
    kitoko kitty kivilcim kivu kiyasi kizil kiziltunc kizito kizzy kjell kjenta klaartje klara
    klaudia klaudio klaus klavdia klea klejdi klemens klement klementina kliment klodian klym
    klymenko kobe koc kocabas kocak koceila kockan kodjo koenraad koffi kofi kokou koktas koldan
    kole kolie kolisnyk koloman kolomiets konate koncagul kone kong kongolo konguralp konjit
    konrad konstantin konstantinos kopan koray korka korkmaz korkmazalp korneel kornelia
    kornelija korugan kose kosemen koshin kossi kosta kostas kostiantyn kostyantyn kosukhan
    kotuz kouadio kouame kouassi koumba kourosh kourouma koutoubou kouya kouyate koval kovalchuk
    kovalenko kowalczyk kowalska kowalski kozlowska kozlowski kozma krajewski krasimir krasniqi
    kravchenko kravchuk kravets krawczyk krenar kreshnik krikor krishna krista kristaq kristel
    kristi kristiaan kristian kristiana kristiane kristien kristijan kristin kristina kristine
    kristo kristof kristoff krisztian krisztina krste krsto kryeziu krysia krystian krystyna
    krzysztof ksenia ksenija kseniya ksenofont kubiak kubilay kubra kubran kubwimana kucharski
    kuddusi kujtim kulsum kulthum kulyk kumral kuqi kurdi kursad kurt kurti kushtrim kutay
    kutgun kutun kuwait kuzma kuzman kuzmenko kwaku kwame kwizera kyan kyana kyano kyara kyle
    kylian kylie kyllian kyra kyrillos kyrylo kyungu laaziza labidi labinot lachhab lacramioara
    lacroix lada ladan ladislas ladislau ladji laeticia laetitia lahbib lahcen lahlou lahouari
    lahoucine lahsen laika laila laith lajos lakhdar lale lalie lalla laloux laly lamah lamarana
    lambert lambertine lamberto lambertus lambotte lamia lamiae lamis lamote lamrani lamy lamya
    lamyae lan lana lando landry landu lanh lannoo lansana lansiya laora lara larbi lardinois
    larisa larissa larry lars laruelle larysa laslo lassaad lassana laszlo laterza latif latifa
    latifi latinka latyr lauraine laurane lauranne laureano laureen lauren laurence laurens
    laurentia laurentine laurentiu laurentius lauretta laurette laurian lauriane laurie laurien
    laurine lavinia lavrentii lawrence layal layla lazar lazare lazaro laze lazrak lazzaro lea
    leah leal leana leander leandra leandre leandro leane leart lebleba lech lechi leci ledoux
    ledun leena leendert leentje lefter lehel leila leilah leirs leitao leite lejla leka lekaj
    lelia lella len lena lenara lendita lene leni lenka lenke lenn lennart lenne lennert lenny
    leno lenuta leo leon leona leonarda leonardo leonardus leonce leone leonia leonid leonida
    leonidas leonie leonit leonor leonora leontin leontina leontine leonty leonza leopold
    leopoldina leopoldine leopoldo leopoldus leordean lepa lepage leroy lerze lesia lesley
    leslie lesly lesya leszek letebrhan letekidan letemariam leticia letitia letizia leutrim
    levente levi levko levon lew lewandowska lewandowski lewis leyla leyli lezize lhadj lhoir
    lhoussaine liam liana liang libaan libert liberto libhim libois liboria liborio lica licia
    lida lidia lidija lidiya lidy lieke liene liesa liesbet liesbeth liese lieselot lieselotte
    liesenborghs liesl lieveke lieze ligia lihua liin lijuan lijun lika likombo lileko lili
    lilia lilian liliana liliane lilianne liliia lilit liliya liljana lilla lillian lilly lilou
    lily lily-anne lilya lilyan lilyane limani lina linda lindita lindsay lindsey lindsy ling
    linh linn linsey linus lioara lionel lionnel liping lipot liridon liridona lirije lirim lisa
    lisandro lisanne lisbeth liselot liselotte lisetta lisiane lisimba lison liu liubomyr
    liubomyra liubov liudmila liudmyla liv livia liviana livina livine livinus livio liviu
    liviusz liya liying liz liza lize lizette lizz lizzy ljiljana ljuba ljubica ljubinka
    ljubinko ljubisa ljubo ljubomir ljudevit llazar lloyd loan lobke lobna lode lodewijk
    lodovico loek loes logan lohan loic loiseau lokman lokonda lokwa lola lombardi lombardo
    lombe lomi longin longo longrie loni lootens lopes lopez lopresti lora lorand lorant lore
    loredana lorelei lorena lorene lorenz lorenzo loreto loretta loriana lorie lorik lorin
    lorinc lorna lotfi lothar louana louane louay loubna louca louis-francois louisa
    louise-marie louisette louiza louka louna lounes lourenco lovely lowie lozano luam luan
    luana luay luba lubaki lubamba lubna lubomir luc luca lucas luce lucentiu lucette luchino
    lucia luciaan lucian luciana luciano lucianus lucie lucien lucienne lucile lucille lucio
    lucjan lucrece lucrese lucretia lucretiu lucrezia lucy lucyna ludivine ludmila ludmilla ludo
    ludovic ludovica ludovico ludovicus ludwig ludwik ludwina ludwine lufen luigi luigia luigina
    luisa luitgarde luiz luiza lujain lujza luka lukaku lukas lukasz luke lukijan lukman lukusa
    lula luljeta lulzim lulzime luminita lumturije lumumba luna lunda luo luong lupu luran
    lusala lusamba lutete lutfi lutfullah lutgard lutgarda lutgarde lutgardis lutgart luu luuk
    luul luwam luyckx luz luzolo ly lyam lyana lydia lydie lyes lylou lyna lynda lynn lysenko
    lysiane lytvyn lytvynenko lyu lyubomira lyubov lyudmila lyudmyla maaike maalim maamoon
    maartje mabanza mabelle mabiala mabika mabrouk mabrouka mabunda macario macarius macedo
    machado machteld macide maciej maciejewski maciel macire macky mactino madalena madalin
    madalina maddalena maddy madeline madifing madiha madimba madina madisson madjid mads mady
    mael maelle maelys maeva mafalda mafoudia maftei magalhaes magali magalie magaly magan
"""
