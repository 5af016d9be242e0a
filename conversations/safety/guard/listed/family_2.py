"""Family names. Made by `make names`: not to be edited."""

FAMILY = """
    covic coymans cozar cozma cozzi crabbe cracco craciun craciunescu craemer craene crahay
    crain crapez craps crauwels cravatte craven crem cremasco cremonesi crepet crespi crespin
    crets cretu creyelman criado crick crickx criel crippa criquielion crisafulli crisan crispi
    cristescu cristoforetti croce croes croitoru crokaert crols crombe crombez crombrugghe
    crommelin crommelinck crommelynck croo crosset croux crow crowther crucke crudu crusius
    crusniere crvenkovski csik csiky cuadrado cubukcu cucchi cucu cuda cuelenaere cuellar cuenca
    cuervo cueto cuevas cugia cuijck cuk culliford cumont cun cundari cuni cuomo cuppens curaba
    curatoli curci curcic curiel curri curti curvers cusano cusnirenco cutrufo cutuli cutura
    cuyper cuypere cuypers cuyvers cuznetov cuzzocrea cvetkovic cvijanovic cvijic cybulski cygan
    cytological cywinski czaja czajka czajkowski czaplinski czartoryski czech czyz czyzewski da
    daams dabaya dabija daboub daboussi dachelet dachgelder dachgeldt dachgelt dacosta dade
    dadehbala dadie dadkhah daele daelemans daem daemen daems daenen daens daerden daff daffe
    daftari dagdeviren dagher dagsburg dahman dahmane dahmani dahmen daineche dajani dake dala
    daleu dali dallal dallape dallara dallegret dallemagne dalmau daly damba damiani damiens
    damjanovic damnjanovic dams damseaux danaeifard dancenko danciu danco dandolo dandoy daneau
    daneels danial danieli daniels danila danilov danilovic daninos danneels dannemark danner
    danon danoska dansoko danylenko daou daoua daouk darabi darabid daramad daras darcis darden
    dardenne darian darie darmon darnau darvish darvishpour darwich darwin daryani dascalescu
    dascalu dashi dassa dasselborne dastgir dastmalchi daszkiewicz datsenko dau daubechies dauby
    daufresne daulne daum daumery dauti dautzenberg davari davidescu davidov davidson davignon
    davila davis davoudi davutoglu davydov dawes dayan daye daza dazi deac deaconu deak deano
    debacker debaets debaghine debaise debay debbagh debbaut debbouze debecker debel debele
    debeuf debie deboes debrabandere debree debroux debruxelles debruyne debski debucquoy
    debusschere decaisne decaluwe decamps deceuninck dechamps decker deckers deckmyn declerck
    decock decocq deconinck decorte decoutere decoux decroix dedecker dedel dedic dediu dedry
    dedu deeb deelman defauw defeat deffet defize deflorian defosse defour defourny defraigne
    defrance defuisseaux degan degand degeyter deghati degirmenci degouve degraeve degrande
    degrendele degroote degryse degueldre dehbashi dehbi dehennin dehesselle dehghan dehlavi
    dehnavi dehon dehu deimann deinum dejardin dejonckheere dejonghe dekeyzer delaby delacroix
    delaet delahaye delaigle delange delannois delannoy delaplace delarge delattre delaunay
    delaval delavari delbaere delbeke delcol delcour delcroix deleanu delebecque deledda deleeck
    delepine deleu deleuze delevski deley delfi delhalle delhaye delic deliens deligne delin
    delion delizee dell dellas delle dellucci delmas delmer deloof delor delorge delorme
    delperee delport delporte delprat delsarte delsinne delvigne delville delvoye dely delzenne
    dem deman demanet demarez dembinski demchenko demchyshyn demeester demel demesmaeker
    demetrescu demetz demeulenaere demey demeyer demeyere demian demirag demirbag demirel
    demirhan demiri demirtas demitri demmendaal demoitie demolder demotte demoulin demoustier
    demunck demuynck demyttenaere denayer dendoncker dendooven dendoune deneckere deneve
    deneweth dengel denic denisenko denison dennenberg dennoun denoel denoo depaepe depelsenaire
    depero deploige depoitre depooter depraetere depreter deputter depuydt dequenne deraedt
    derakhshan derambakhsh derbal derdour dereje dereli deretic dergham deri deriche derick
    derii derjaj derkach derkaoui dermeersch deronde deroose derou deroubaix derouich derouiche
    deroy derradji derudder deruddere deruyter desaab desager desalle desama descalui descamps
    deschamps deschepper deschodt deseyn desgain desio deslandes desmarets despotovic desquesnes
    desruelles dessart dessie dessoleil dessy desta destadsbader destatte destexhe destoop
    destrebecq destree deswert detiege detremmerie detrez detry detti deursen deusen deutz
    devaux deveen develioglu devenyns dever devilers deville devillers devisch devlies devolder
    devoldere devooght devreese devriendt devries devrim devroe devroye devuyst devynck dewaele
    deweerdt dewever dewez dewinter dewit dewitte dewulf dgebuadze dhaene dhaenens dhanis dhooge
    di diabate diachenko diack diaconescu diacov diaf diakhate diantete diao diarso diaw diba
    dibango dibi dibiasi dibra dibrova dibussi dice dicko didden didelez didenko didukh diduryk
    didyk diegenant dieguez diels dieltiens diependaele dierckx dierickx dierkens diesbergen
    dievoet dieye diez dif dijck dijkman dijkstra dijoux dika dikmen dilligil dills dimic
    dimitrescu dimitrievski dimitrijevic dimitriou dimitriu dimitrov dimov dinc dinca dincel
    dinescu dini dinic dinther dinulescu dinzey diomande dione diongue diousse dipanda dircken
    direkci dirie dirksen dirkx dirven disabato disdero diskeuve disney dispa dita diviricean
    diwa dixon dizdar dizdaroglu dja djabou djafer djait djama djavadi djebablah djebbar djedje
    djellal djellouli djemai djeparoski djiba djilobodji djokovic djordjevic djoudi djoumessi
    djuna djungu djuric dlugosz dmitriyev dmitrovic dmochowski dmytriiev dobbelaere dobjani
    dobos dobosz dobrescu dobrianskyi dobrin dobrovolsky dobrovolskyi dobrowolski dobrzanski
    dobrzynski dochioiu dochy doci dockx docq doda dodds dodon dodrimont doeff doesburg doeveren
    dogaru doglioni dogu dogulu dokkum doky dolendo dolhopolov dolinta dollo dolmagic domagala
    domanski domazet domenech domingues domoraud donabedian donaire donarelli donath donati
    donatoni doncic donck doncker donckier donckt dondeyne dones dongfang dongo donici doninck
    donini donmez donnay donoso dontu dony dooren doorhof doornhem doorslaer doppagne doret
    doreye dorgham dormael dorneanu dorobantu dorosh doroshenko dorpe dorsman doshi dossena
    dossetti dossi dossin dosso dotsenko dottermans dotti dou douaihy doucoure doueihy douek
    douiri doukoure douliez doulkeridis doumandji doumbe doumont doutreloux douzi dovara
    dovhanyk dovzhenko doye doyle dozo draaisma draganescu dragas draghi draghici dragic
    dragicevic dragnea dragoi dragone dragovic dragu dragulescu dragusin dragutinovic drareni
    draskovic dreesen drenthe dreze dridi driessche driessen drion drobnjak drobny drogba dron
    droochsloot droogenbroeck drouot drozd drozdov drozdowski drozdz druart druc druso druyts
    drysdale drzewiecki dua duan duanmu duany dubbe dubie dubiel dubinin dubois dubordieu
    dubourg dubrovin duca ducailar duchaine duchateau duchene duchesne duclos ducobu dudas
    dudzeele dudziak duenas duerloo duez dufer dufour dufourny dufrane dufranne dufrasne dugalic
    duhamel duhem duivenvoorde duivenvoorden dujardin duka duke duker dukic dulac dulbecco duma
    dumanli dumanskyi dumarey dumas dumbraveanu dume dumery dumez dumitriu dumon dumont
    dumortier dunca duncan dunets dungelhoeff dungia duni dunker duodo dupagne duparc dupire
    duplantier dupon dupont duppen dupre duprel dupriez dupuis dupuy duque duquenne durak durand
    durasovic duray durdu durenne duret durieu durieux durin durmaz durrani duru durusu
    dusauchoit duse dushi dushku dussart duta dutilleul dutkiewicz dutoit dutrieux dutroux dutry
    dutu duval duvenvoirde duverger duvivier duvnjak duyck duyse duyst duyster duyvenvoorde
    dyachenko dyck dyke dynasty dzaltur dzemaili dziedzic dziuba eady eassa ebadi ebbinge ebeid
    eben ebondo ebouaney ebrahimi eccles ecevit echevarria echeverria eck eckert eckhardt eco
    eczacibasi edde edelinck edeline edema eding edris eeckhout eeckhoutte eekhaut eekhoud
    eelman eenoo eerenbeemt eetvelde effa efira efros eftekhari eftimova egbe ege egea egeli
    eggerickx egilmez egisheim ehlert ehrlich eichhorn eid eijk eijkelboom eijndhoven eijssel
    eijssen einaudi eisele eissa eivazi ek eka ekane ekeme eko ekotto eksi el-arabi el-baz
    el-khouly el-khoury el-maati el-orabi el-salahi el-sherbini elad elahi elamin elaraby elbaz
    elbers elberts elbertse elchardus elci elcin elder eldridge eleraky elers elezi elgamal
    elgendy elgretly elhaj elhassan elhindi elizarov elkaim elloumi ellouze elmaagacli elmaleh
    elman elmasri elneny elorza eloy elpers elrashidy elsahar elsamni elsemulder elsen elsenaar
    elshobki elskamp elslande elya elyounoussi elzas emadi emam emami emanuelli emara embden
    embrechts emmelen emmen empain enachescu enani enckels enderle endrizzi enescu engeland
    engelman englebert engler englert english ennaifer enoh enriquez enschot ensor entens
    entezari enthoven epiphanius episcopius eralp eraslan eraydin erba erbulak erceg ercetin
    erden erdener erdinc erdman erdogdu erekat erel erfani erhart erhout ericson eriksson erim
    erizanu erjapea erkel erkens erkin erkmen erkoc erman ermelo eroglu erpelding errani
    errembault errigo ersoy ertas ertekin ertem ertunc erturk eryilmaz esber esbroeck escalona
    escamilla esceth esch escherichia escolano escolar escribano escriva escudero eser eshete
    eshraghi eskandari eskandarian eslami esmaeli esmail esmaili esmailian esmel esole espana
    espanol esparza espejo espensen espinosa essakali essama essaydi esser esso estephan esteve
    estevez estey estienne estrada eteki etoga etreby evelingen evely evenepoel evens everaert
    everaerts everardi everde everdingen everts evertz ewele ewing exposito eyck eyene eylen
    eymael eynde eynden eyskens eyuboglu ezati ezzari ezzat ezzine fabbrini faber fabiani fabra
    fabre fabregas fabregat fabri fabricius fabris fabritius fabrizi fabry fadakar faddoul fadl
    faes faggiani fagiani fagotto fahim fahs faict faider faison faivre fajardo fakhouri
    fakhoury fakhr fakhry fakiri falck falco falcon falcone falier falize falk fallaci fallah
    fallon falloppio falotico famaey family famous fampou fanaei fani faniel fantini fantoni
    fantozzi fanucci faour farag farage farago farahani farahat faraj faranda farashbandi farcas
    farfur farghali farhadi farhang farhat farhoud farinelli farmanesh farnese farran farre
    farshidi fasbender fasha fassi-fehri fatako fatehi fatemi fateri fathollahzadeh fattahi
    fattal fattori fattouh fatu faty faugno faur faure fauvel fava favata fayat fayed fayette
    fayyad fazakas fazeli fazil fazio fazli fazliu fechant fede fedeli federici fedorchuk
    fedorenko fedoriv fedorowicz fedoruk fedoryshyn fedrigo feenstra feghali feghouli feher
    fehrenbach feijen feijoo feindouno feith fejer fekete feldman felfel feliers feliu fellaini
    feltzer fenjiro fennouche ferati feray ferdous ferencz fergani ferguson feron ferrabosco
    ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferrario ferraris
    ferrata ferrazzi ferrero ferro ferrucci feryn fesenko fesler fettweis feudjou feyaerts
    feyder feyerick feyter feyzioglu fezari fiala fibonacci ficheroulle ficino fico fidanza
    fieramosca fierens figueras figueroa figuerola fijalkowski filangieri filatov filimonov
    filipczak filipek filipescu filipi filipiak filipovic filipowicz filippelli filippi
    filippini fillet filogamo filzi findikoglu finet finetti fino finotto finzi fiocco fiol
    fioravanti fiorentini fiorini fiorio fiorucci fischer fischetti fisseha fissette fitoussi
    fitsych fittipaldi fitzmaurice fjodorovna flaas flahaut flahaux flaiano flam flanders
    flecijn fleerackers fleifel fleischmann flem fletcher fleury fliss floch florio flour flower
    fo foa foconi focquet fodor foe foerster fogazzaro foket fokin fokou folch folea foletti
    folkema folliero fomenko fomin fonck fong fonson fontainas fontenaille fonteyne ford forget
    formbach fornaciari foroughi forouhar forrester forster forstner fortez forton fortunato
    fortuny fortuyn forza foscari foschi fossati fossey fossi fosso foti foubert foucart foucher
    fouda fouquet fourier fourny fowler fracci frackowiak fraczek fraikin francen franceschi
    franceschini franch franchini francken francotte frangieh frangilli frankhuizen frankowski
    franquin franscini fransen franssen franzen franzese frasheri frattini freda fredericq
    fredriks freije freire frelinghuysen fremond french frendo frenssen frerichs frescobaldi
    freshour frey friart frias frick friedman friehus frigerio friis friling frimout frolov
    fromont frothingham frunza frutos frys fuakala fuanya fuchs fuente fuertes fulga fulop
    fumagalli funck furculita furda furdui furlan furstenberg fusani fusco fuseli fuss fuster
    fusu fyodorov gabal gabaldon gabba gabbana gabr gabric gabrieli gabrielli gabriels gacem
    gachet gaci gacinovic gadda gadea gadenne gadeyne gadi gadji gado gadomski gaggini gagliano
    gagliardi gahouchi gaiatto gailliard gailly gaito gajda gajevic gajewski gajic gakou galaicu
    galan galand galassi galazka galbiati galeati galenzone galeotti galiano galiazzo galic
    galijn galil galilei galimberti galindo galiot gall gallardo gallart gallas gallego gallet
    galletti gallez gallis galtarossa galuppi galvan galvani galvez gambino gambo gamez gamond
    gan gana gandebe gandega gandini gandjbakhch gandolfi gandou ganea gangemi ganshof ganz gaon
    gaoua gaqollari gaquere garang garate garay garbarski garci garcin gardier gardini gardner
    gargallo garita garlicki garlisi garmendia garo garobbio garofalo garozzo garret garrett
    garriga garrone garsallaoui garzon garzoni gasamagera gashaw gasior gasiorowski gasmi
    gasparian gasparini gasperi gasser gastel gatti gatto gatz gaudin gaudy gauze gavrila
    gavrilescu gavrilita gavrilov gavrilovic gawlik gawron gawronski gaya gaytan gbagbi gbamin
    gbane gboho geagea geal geambasu geboers gebru gebruers geddawy gedik geefs geelen geelvinck
    geem geenen geens geeraerts geerinck geerling geerts geertsema geertsen gees geesteranus
    geffen gega gehlen geiger geirnaert gelabert geldens gelder gelders geldhof geldof
    gellemeyer gelli geluck gemayel gemechu gemen gemert gemito gencer gendebien gendt gendy
    geneart genechten genefaas genestin geng genin genini gennari gennen genovese gentges
    gentileschi gentili gentilini gentissart georgiev georgievski gepa geraci geradon geraets
    gerasimenko gerasimov gerbehaye gerckens gerets gerkens gerlache gerlo gernaey gerrits
    gerritse gerritsen gertler gervasi gerven geudens geuens geurts geyt geyter gezahegn gezer
    ghaderi ghaemmaghami ghaffari ghahramani ghahremani ghajar ghali ghalib ghamari ghanbari
    ghandi ghandour ghane ghanim ghanizadeh ghannouchi gharahkhani gharakhani gharzoul ghasemi
    ghasimy ghayatt ghazaleh ghazali ghazarian ghazaryan ghaznavi gheeraert gheeraerts ghekiere
    gherasim gherbi gherghe ghesquiere gheyn ghez ghezzi ghica ghimpu ghinea ghitescu ghoddos
    ghoerle ghomeshi ghoneim ghookasian ghorbani ghosn ghossein ghotbzadeh ghoussoub ghribi
    ghudda ghunaym ghyssaert giacconi giacomelli giacometti giafferri giammusso gianetti
    gianinazzi giannelli giannetti giannini giannone giannotti giannuzzi gianvecchio giardina
    gibert gibilisco gibson gicanda gidey gielen gielis gigli gigliotti gijselinck gijsels
    gilabert gilani gilardoni gilis gilkinet gillard gillet gilliams gilliard gillis gillon
    gillot gilmont gilmore gilot gils gilson giltay gimeno giner ginese ginesio ginkel ginneke
    gioberti giolitti giordani giorgetti giorno gioro giovannini giovine giradello giralt girard
    girardi giraud girona gisbert giselmeyer giudice giugno giulietti giunti giurgiu giusti
    gizaw gizenga gjasula gjata gjergji gjika gjokaj gjoni gjonikaj gladkow glasses glauber
    gliga gligorijevic glineur glinski glisic glogovac gluchowski gmach gnahore gnakoya gnodde
    goa gob gobbi gobena gobin goblet gobran goceva godal goddaer goddaert goddin godea godeau
    goderts godfroid godina godlewski godoy goedertier goedhart goeje goemaere goens goerle goes
    goessens goethals goethem goff goffaux goffette goffin goffinet goga gogel gogh gogov
    gohourou goicoechea gojkovic gokalp gokcek gokcen goker gokmen goknil goksu goktas gokturk
    goldberg goldoni goldschmidt goldstein gole golebiewski golebiowski golgi golic golino
    golshan golshiri golubovic golvin goma gomaa gomila gomis gommers gomou goncear goncharova
    gondek goni gonzaga good gool goormaghtigh goos goosens goossen goossens goovaerts gor gora
    goralczyk gorani gorbunov gorceag gordillo gordiyenko goreanu gorecki goren gori goris
    gorjestani gorka gorniak gorny gorp gorr gorrevod gorska gorski gorter gosset gossiaux
    gotene gottardi gotti gou goua gouaida goudarzi goudoever goudriaan goujdami gourary gourov
    gouwy govaerts govarts govedarica govoni goya goyaerts goyvaerts gozen gozzano gozzi graaff
    grab grabarczyk gradel gradenigo gradinaru graef graeve grafe graham graindorge grama
    gramsci granados granata granatelli graovac grass graswinckel graur gravensande gravesande
    gravey gravina graziani grbic grbovic grebet greceanu grecu greef greenewalt greenwood
    greggio greij greindl greiss gremese greven grevisse gribincea grifeo griffin griffiths
    grigorescu grigorian grigoriu grigoryev grillet grilli grillo grimaldi grimani grimmonprez
    grine grinsven grisoni gritti grmay grobelny grochowski groenendaal groenestein groenewegen
    groenewoud groeninx groffier grombeer grommes gromov grondelaers grondelle groningen
    gronowski groodt groof grootaers groote grosch grosemans grosjean groslambert gross grossard
    grossman grosu groult grouwels groux grovonius groza gruber grubor grudzinski gruia gruijl
    gruijter gruil gruisen grujic grumiaux grunt gruson gruszczynski gruszka gruwez gruyaert
    gryffroy gryseels grzegorczyk grzelak grzyb grzybowski gual gualandi gualtieri guarana
    guarato guardia guardiola guariento guarneri guarnieri gucci gucht guclu gudeta guedioura
    guei guella guellec guendouz guennoun guerfi guerin guerraoui guerreiro guerrieri guerrini
    guesmi guessan guessoum guetat gueu guez guglielmi guibert guicciardini guichard guidi
    guidice guidone guidotti guijarro guilbert guillain guillem guillen guillet guillot guillou
    guilmin guinand guinard guindo guinizzelli guinsburg guiot guirassy guislain guitart guiza
    gukasyan gulan gulcher gulen guleryuz guljajew gull gullotta gulotta gultekin gumus gumusay
    guna gunal gundogan gundogdu gunduz guner guney guns gur gurakuqi gurashi gurel gurler
    gurpinar gurses gursoy gusev gushi gussoni gustin guthy gutowski guttman gutu guven guvenc
    guyaux guyon guzel guzik gwaida gyasi gyr gysel haack haanen haardt haarlem haazen habash
    habashi habassi habets habtemichael hachem hachemi hachlaf haco hacohen haddadi haddaoui
    haddish haddouche haderi hadid hadidi hadithi hadjadj hadjar haeck haeften haegeman haelen
    haene haengreve haes haese haeseleer hafidi haga hage hagege hagelsteens hagelstein hageman
    hagemann haghe haghi haghighat haghighi haghverdian haif hailemichael hainaut haj hajduk
    haji hajian hajipour hajizadeh hajj hajjar hajji hakami hakem hako halawani halbertsma haley
    halimi halkett halkin hallaert hallemans haller hallet halliche hallynck halvelik halwani
    halytskyi hamadeh hamadou hamadouche hamal hamaland hamama haman hamdallah hamdam hamdani
    hamdy hamidovic hamitevici hamiti hamlaoui hammache hammad hammami hammouche hammoud hamon
    hamouda hamoudi hamzaoui hanafi hanafy hanavan hanbali hance hancer hane haneberg hanegraaff
    hanens hanganu hannachi hannecart hannon hanon hansel hansen hanssen hanssens hanus happart
    haq haqqani harari harb harbaoui harbi harby harchi harfush hariga hariri harit harkness
    harlez harmash harmegnies harmel haroche harran harsch hartman hartmann hartyon hasa
    haselaar hashi hasnaoui hasnawi haspengouw hassanin hassanpour hassanzadeh hassel hasselaar
    hasselaer hassi hassoun hatam hatami hatamian hategan hatipoglu hattab hatzigeorgiou hauben
    haumann haus hausman hautekiet haverkamp havrysh hawing haxhaj hayatou hayder haydock hayek
    hayen hayrioglu hayssam hazbavi hazee hazenveld hazer hazette hazewinkel hazgui hazledine
    hazzan hebbinckuys hebert heck hecke hecker hecq hedayat hedayati hedebouw heede heere
    heereboord heeren heerenveen heerkens heerschop hefuna hegazi hegazy hehl heijden heijman
    heijmans heijmen heijnen heilbron heim heine heinrichs heinsius heintz heip heiremans
    heirman hejazi hejrati hekimoglu hekker hekking helal helbig heldenberg heldring heldy
    hellal hellebuyck hellemans hellens hellevoort hellinckx hellings helmerhorst helmy helou
    helsen helvacioglu hemani hembauf hemelrijck hemert hemma hemmat hemmati hende henderickx
    hendler hendrick hendricks hendrickx hendriks hendrikse hendrikx hendrix hendryckx hendy
    henegouwen henein henin henkens hennaoui hennebert henneman hennequin hennessy henon henot
    henquet henrard henric henrion henrotte henst hepp heras herbers herbillon herbrand herck
    heredia heremans heribert heripon herland hermani hermans hernando herr herranz herreman
    herremans herreweghe herreweghen herrmann herrmann-debroux hertmans hertogh hervas hervelle
    hervia hervo herwegen herzen herzog hesbaye hesham heusschen heuvelink heuvelmans hevko
    hexspoor heydari heyde heyden heylen heyligen heyligers heyman heymans heyndrickx heyne
    heynen heyns heyrman heyse hiance hida hierro higueras hijjawi hilaly hildebrand hill
    hillebrand hillel hillen hillenius hilli hillier himida himmer hinlopen hinnekens hintjens
    hirniak hirsch hitti hladkyi hnatiuk hnativ hoarau hoareau hobeika hocaoglu hocq hodzic
    hoebeke hoecke hoedemakers hoekstra hoekwater hoelen hoet hoevel hoey hoeyberghs hofer hoff
    hoffman hoffmann hofkens hofman hofmans hogea hogendorp holban holbrook holemans holender
    holland hollander holley hollogne holota holsbeeck holthuis holtzhey homan hombert honacker
    hondecoeter hondeveld hondius honert honigmann hoof hooff hooft hooge hoogers hoogh hooghe
    hoogmartens hoorebeke hoover hopkins hoppenbrouwer horckmans hordies hordiienko horemans
    horobets horoshko horr horrie horrocks horta horton horvat horvath horyn hoseyni hosgor
    hoskin hosseinpoor hosseinzadeh hostaden hostekint hott hottois hotyat houamel houben
    houbraken houch houdart houdijk houf hougardy houman houmann hourani hourany houry housni
    houssiau houteveen houtte houtteman houtven houwing hovhannisyan hovre hovsepian hoxhallari
    hoynck hoyos hoyweghen hoz hristov hryhorchuk hryhorovych hryniv hryshchenko hryshchuk
    hrytsai hrytsak huangfu huberts huberty hubin hudyma huel huertas huet hugenholtz huguenin
    huguet huijben huijbrechts huijs huijzing huin hulet hulko hulle hullenkremer hulsen
    hulshoff hulshouts hulskes hulsmans hulswit hulten humbeeck humbert humblet humeniuk humet
    humphrey hunerik hunko huo hupperts hurd hurley hurr hurtado husein huseynov husiev huskic
    huso husseini husson hustache hutchinson huurdeman huybrechts huydecoper huygebaert huygelen
    huygen huygens huyghe huys huysentruyt huysmans hyfte hyka hymans hysenbelliu hyshmeri hysi
    iacobescu iacobucci iacovelli iadanza ianchelevici ianculescu iannelli iannotti iannucci
    iannuzzi iasi ibarra ibishi iborra ibovi ibraguimov ichim ickx idema idrees idrizi iffono
    ifono iglesia ignatov ignjatovic ihsanoglu ikhlef ilahi ilascu ilchenko ilea ileri ilgun
    ilic iliev ilievski ilkin ilnytska ilsen ilter im imamoglu imara imbert imbo imboden imbongo
    imbula immelen impastato impens ince incze infantino ingberg ingels ingen ingrao iniesta
    iniguez innocenti inonu interiano interminei interminelli invernizzi inzaghi ionascu ionita
    ioppi iorga iorgulescu iorio iovu ipekci irani iranmanesh iraqi iriarte irigaray irimescu
    irimia irmak isacker isailovic isebaert iseghem isern isfahani ishchenko isilay iskandar
    iskander iskhakov islambouli ismat ispas issever ista istrate istrati istrefi isvand itallie
    itani iterson itoua ittersum iuga ivancevic ivanchenko ivanescu ivanic ivanov ivanova
    ivanovic ivanovski ivanovsky ivanyshyn ivashchuk ivashko iven ivens ivic iwaszkiewicz
    izaguirre izmirli izquierdo izsak izzo jaballah jabbari jaberi jabour jabri jabry jaceps
    jackowski jacobi jacobs jacoby jacquart jacquemin jacquemyn jadid jadot jadoul jaen
    jaequemyns jafargholi jafet jaff jafri jagiello jagielski jagodzinski jaha jahanbani jahani
    jakab jakobsen jakovljevic jaksic jakubowicz jakubowska jalali jalloul jalu jamali jamar
    jamili jamin jaminet jamison jamjoum jammal jamme jamshidi janabiyoon janczak janevski
    janiak janic janicijevic janicki janik janiszewski janjic jankoski jankov jankovic jankowska
    jankulovska jannet jano janowski jans jansdr janse jansen janson jansse janssen janssens
    januszkiewicz januzaj jaques jaquet jarecki jarosz jaroszewicz jaroszewski jaroszynski
    jaroudi jasic jasim jasinska jaskiewicz jaspar jaspers jassim jastrzebski jaumain jaume
    jauniaux jauregui javadi javaheri javanfekr javaux javornik jaworska jaworski jazayeri
    jaziri jbara jdotte jeanbart jeannin jedrzejewski jefferys jeggij jeholet jekel jelic
    jelicic jelley jelovac jenkins jerad jeremic jerkov jerusalem jespers jeurissen jevtic
    jevtovic jezdic jezierski ji jianu jijel jilani jimenez jinani jipa jirari jiroflee jnifen
    jobst jochems jodar jode jodogne johanssen joiret jokic jokovic joksimovic jolly joly jomaa
    jonckheere jonckx jones jonet jongbloed jongh jonghe jonnart joorabchian joosten jorda
    jordens jorgji jorio jorion jorlink jorovic jorrisen josan joss joubert jouini jourdain
    jourdan jouret jourquin jousten jouti jouvenel jovancevic jovanoski jovanovic jovanovski
    jove jover jovic jovicic jovinelli jovovic jovovich joya jozan jozwiak jozwik jradi jribi
    juarez jubin jugovic julea jumaa jumblatt jumiege jundi jungen junius jurado jurczak jurek
"""
