"""Family names. Made by `make names`: not to be edited."""

FAMILY = """
    pechoux pecoraro pecriaux pederiva pedersoli pedini pedraza pedrazzini pedrero pedroni
    pedrosa peers peersman peeters peev pehlivan pei peinado peiravani peiravi peiro peiser
    pejic pejoska pekala pekcan peker pekovic peksen pektas pelaez pelayo pellegrin pelletti
    pelli pellicer pellico peltier peltzer penalver penas penescu pennetta penniman penris
    people pepermans pera peral perales peralta peranda perceval perck perdichizzi perdieu perea
    perego perello perelman perera peretti peretz pergolesi peric perier perin perini perisic
    perkins perlin permentier peron peronne perovic perozzo perre perret perrier perrin perrone
    perrono perrot perrotta persijn person persoons persson persyn pertile pertini peruch
    peruzzi pervizi pesce pesenti pesic pessemier pestel petcu peteghem peterse petersen peti
    petkov petkovic petkovski petrache petralli petranovich petrassi petrea petric petricevic
    petrik petrini petrocelli petronijevic petrossi petrov petrova petrovic petrovski petrucci
    petrucelli petruzzi petry pettiaux peumans peyron peyrovani peyster peyton pezzali pfaff
    pham philippaerts philippart philippi philippot philips philipse phillips phillipsen
    philtjens phiri piacentini piane piao piasecki piatek piatkowski piazzi picariello picchi
    piccinini piccinni piccio piccioni picciotto piccoli pichal pichon picolet picque piedboeuf
    piekarski pieltain pieneman pieniazek pienkowski pieri pierlot pieroni pierrard pierret
    piersic pierson pietermaat pieters pietersz pietkiewicz pietrangeli pietrzyk pigafetta
    pignatti pijetlovic pijnenburg pilarczyk pilch pilette pili pillot pinamonte pincherle
    pinchuk pinckaers pineda pinedo pineiro pinelli pinho pini pinilla pininfarina pinna pino
    pinol pinoy pintea pintens pintilie pintor pinxten pinzaru piotrowicz piotrowska piovani
    pira pirandello pirani pirard pirart piraux pirelli pirenne pirlot pirmez pirogan piron
    pirotte pirovano pirson pirvu pisacane pisani pisano pisaroni piskorski piskun pison pistis
    pistol pistoletto pitiscus pitts pivi pivin pizarro pizzamano pizzetti pizziol pizzo pla
    plahotniuc planckaert plantard plantier plasky plasman plasschaert platel platica platini
    platonov plaza plea plesca plessy pletikosic pletinckx pleyel pleysier plisnier plissart
    plon plonka plouvier plugaru pluijm plummer pluta pluygers pluys pocognoli podgorski
    podolski podrascanin poelaert poelmans poels poelvoorde poerio poga pogba poggi pogorelow
    pohl poiata poiraud poirot pokou pokrovsky polaczek polani polesel poletti polfliet polizzi
    poljak pollard pollefeyt pollet polome polyakov poma pomares pombo pometta pompilio pona
    ponci pongault ponomarev pontecorvo ponti poortere poortugael pooter pootmans popelin popiel
    popivoda poplawski popov popova popovic popoviciu popovska popovski popovych popp poppe
    porcel porcellato porco porebski poroshenko porras portero portielje portillo portman
    porutiu porzio poschet possamai postelnicu postma postolache postolachi postollec potapenko
    potocki pottie pottier poty poucke poulin poullet poundje poupina pourbaix pourveur pouw
    povic powell powers poyrazoglu poza poznanski pozo pozuelo pozzecco pozzi praag praagh prada
    pradenas prado praet praga prakapovich pratesi prati prats pratt pravdic precup predescu
    prekovic premont preneel preti prevost preziosi priego prijovic prikhodko priso priuli
    privratsky procacci prodan prodanovic prodi proesmans profondavalle proietti prokhorov
    prokopenko prokopljevic proot prosperi protein protic proto protsenko provost pruna prus
    pruvost pryck prytula przybylski przybysz ptak pucci puccini puchalski puchkov puente puerta
    puga puget pugliese puglisi puig puiu pujadas pujol pulci pulido pulinckx purdy puscas
    puscasu pusic puskas pustovit putros putseys putz puydt puype puyvelde pycke pylypchuk pyrus
    qaddoura qadir qafarena qaka qanuni qasim qasmi qassem qavam qazwini qereti qiriazi qomi
    quadri quaranta querini quero querol querter quesada quetelet quevedo quickenborne quiles
    quina quinckhardt quinet quintana quintanilla quintero quiroga quiros raats rabbat rabbo
    rabhi rabinovich raca rached rachedi racic rackham radakovic radanovich radchenko rademaker
    radenkovic radevski radhi radic radice radicevic radigues radivojevic radoi radojevic
    radojicic radomski radonjic radosavljevic radovanovic radovic raducanu radulovic radunovic
    radvan radwan radwanski radzinski radziszewski radziwill raei raemdonck raes rafat raffaelli
    rafiee ragab rahal rahali rahbar rahbari raheb rahmanian rahmati rahme rahmoune rahmouni
    raicu raif raihi raileanu raimi raimondi raisdana raisi rajabi rajcic raji rajic rajkovic
    rajku rajo raka rakhawi rakic rakocevic rakowski ramaekers ramaj ramaker ramazani
    ramazanoglu ramazzotti ramdani ramezan ramezani ramond ramzy ran rancic randazzo ranson rant
    ranter rao rapisardi rapo rashed rashidian rashwan rasic raskin raslan rasmussen rasouli
    rasovic raspail rassaa rassenfosse rassinfosse rastad rastelli ratajczak ratiu ratkovic
    ratti raty rau raurica ravaglioli ravensperger ravoet raynaud rayyan raza razavi razeghi
    razek razmyar rebahi rebollo recer recers recio redi reding redondo reede reekers reeth
    reeves refaat refaei regassa regge reggiani regin regnier regout reguera rehorst reichert
    reiff reig reijers reijnders reimes reina reinhardt reip remacle remarenco remen remoortere
    renault rency renders renita rensi renson rensselaer renterghem renzi repin requena reres
    resende reshetnyak resink respighi reta reul reuss reuvens revilla reybrouck reyers reymen
    reynaert reynaud reynders reynebeau reynst rezaei rezaie rezgui rezig rezzag rhazoui rhee
    rheineck rhijn riabchuk riahi riba ribas ribbens ribera ribnikar ricard ricart riccardi
    riccati ricciardi rich ricolfi ridolfi ridremont rieck riemsdijk rienzo riera riga rigaux
    righetti righi rigoni rijckaert rijckeghem rijcken rijkaert rijnsbergen rijntjes rijsbrack
    rijthoven rikani rikkers rinckhout rincon ringelheim riolo rion rios riou ripoll rippey
    riquelme risma rismondo risopoulos rista ristevski ristic ristovski ritacca ritzen rius
    rivero rixen rizk rizkallah rizq rizzoli roabes robberecht robberechts robbrechts roberti
    robeyns robiano robinson robledo robles robson robu robyn robyns roca rocamora rocca
    roccabonella rocchi rochussen rodenas rodenbach rodic rodwell roeck roegiers roelandt
    roelandts roelens roell roelofs roels roero roessink roeters roets roey rogac rogalski
    rogger roghman rogiers roglic rogowski rohani roig roijen roizman rojek rolin rolland rollin
    romanchuk romanelli romanescu romanov romanova romanowski romanyuk rombaut rombouts romeu
    romijn romiti rommens rompaey roncalli rongione ronner ronzelen roo roodesteijn rooij
    roosbroeck roose roosen roosenboom rooses roosevelt roosing roover ropero roppe rops rosado
    rosales rosati rosca rosch roscovan rosell rosello rosenfeld rosetti roshan rosiak rosic
    rosiello rosinski rosmini rosseels rossel rosselli rossellini rossello rossem rossier
    rossini rossius rosso rosson rossum rostami rostworowski rosu roszkowski rotari roth rothe
    rotteveel rottger rottiers rotty roubaix rouda rouen rouhani roukes roulin roura rousseaux
    roussel rousset roussillon rouwenhorst rouwhorst rovcanin rovira rowe rowinski rowse
    royaards royen royer royo rozanski rozas rozee rozhkov rozman rozwadowski rozycki ruacan
    ruano rubanguka rubben rubbia rubens ruberto rubino ruci rucinski rudakov rudan rudnicki
    rudyk rueda ruesink ruffini ruffo ruggeri ruggieri ruhlmann ruijs ruisdael rukaj rummens
    rupo rusek rushdi rusin rusmir ruso rusticucci rustom rutare rutkowska ruwet ruyck ruys
    ruysschaert ruzic ryabchenko ryabov rybak rybalchenko rybicki ryck rycke ryckeghem ryckmans
    ryder rymar ryssack rysselberghe rzepka rzoska saab saadane saadati saadawi saade saadeh
    saadi saadouni saafi saatci saavedra sabahi sabal sabaly sabanci sabater sabau sabbatini
    sabbe sabeh sabeti sabiri sabo saboori sabour sabouri sabry sacchetti sacchi sacco sachs
    sacko sacristan sadaune sadeghi sadeghian sader sadi sadiki sadoun sadowska sadowski sadr
    sadrenoori saedeleer saeedi saelens saenen saenredam saenz saeys saez safak safar safarian
    safdie saffi safieddine safonov safra safsaf saftleven sagdic sagese sagher saglam sagna
    sagnelli sagredo sahi sahle sahli sahni sahnoun sahraoui saidani saied saint-prix sainz
    saivet sajjadi saka sakan sakar sakarya saker sakhi sakhno sakho sakka sakota sakr saksen
    salagean salahi salamah salamanca salame salameh salamon salandra salaq salari salaru salata
    salawa salcedo saldana salden saleem salehi salerno salgari salha salhab saliba salibi
    salieri salihi salik salimi salinas sall sallam salli salm salmanicharani salmen salmeron
    salmon salom saltik salva salvadori salvati salvatori salvemini salvini sama samadi samaha
    samain samake samanci samardzic samassekou samblanx samele samhan samii samimi samlal samman
    samnick samoilenko samoura samoylov sampaoli samper samyn sanabria sanal sancho sande
    sanders sandi sandifort sandler sandoval sandri sandron sandru sandulescu sane sanguineti
    sanjuan sankari sankhare sanmartin sanmiguel sano sansoni santamaria santangelo santarelli
    santens santer santi santini santis santkin santoni santorio santucci santy sanudo sanusi
    saoud saoudi saposchnikow saqib saqr sarabia sarac saraceno saracino saracoglu sarafian
    saragat sarbu sarcevic saremi sarfati sarhan saric sarier sarikaya sarioglu sarkisian
    sarkissian sarmadi sarmiento sarmini sarneel sarofim sarraf sarti sarwari saryan sasko
    sasmaz sastre sasu sathoud satriani satta sattouf saudoyer sauer sauli saulic saulmont sauro
    sausin savari savehshemshaki savery savic savicevic savin savinov savio savorgnan savovic
    savu savulescu sawaya sawicka saxberg saxe-coburg sayad sayah sayar sayeed saygili sazonov
    sbai sbarbaro scaduto scalera scalfaro scamarcio scandone scaramucci scardino scarfoglio
    scarlatti scarpa scarpetta scarponi schabanow schack schaepdrijver schagen schami scharroo
    schatteleijn schaub schauvliege schavye scheers scheffer scheffers scheidius schein
    schelstraete schepens schepmans scherens scherms scherre scheuer schevinghuizen schewzow
    schiaparelli schiavo schiavone schicchi schiff schiffer schifrin schildermans schildknecht
    schillemans schils schiltz schimmelpenninck schiopu schirren schittenhelm schlick schlitz
    schmeil schmidt schmit schmitt schmitz schneider schnek schnur schoemaker schoemans
    schoenaerts schoeters schokman scholiers schollaert schols scholten schommer schoofs
    schoonbroodt schoonjans schoors schoos schotanus schotte schouterden schoutheete schpak
    schrant schrauwen schreiber schreuder schreurs schrevelius schroder schroeder schroeders
    schroeff schruers schryver schryvers schubert schuermans schugens schuijt schulte schulten
    schultens schultingh schumacher schutz schuurmans schuyesmans schuylenborch schuylenburgh
    schwartsbach schwartz schwartze schwarz schwegman schweinfurt schwind schyns scialpi scotti
    scotto scourneau scurea scurtu scuylenborchs sdiri sealy sebag sebregts secchi seckin seco
    sedano seddiki seddio sedighi sedik sedlak sedrati seel seeliger seferi sefir sefrioui segal
    segarra segers segerszoen seghers segni segovia segre segui seguin segura seid seighali
    seiler sejean seker sekulic selakovic selami selemani selezniov selic selimovic sellami
    selling selmani selmi selys sembene semenenko semeniuk semeraro seminara semitecolo
    semmelink sempere semyonov senac sendrea seneca sener senesael senga senghor senguerdius
    sengun senkovski senocak senouci senoussi sensitization sensoy senturk seow sepehri
    serafimovski serafin serafini serageldin serao serbanescu sercu serembe seresia serfaty
    sergeyev seriati serlupi sermonti serna seroka seron serraglio serries serruys serry sertel
    servaes servranckx sery seselj sestig seven sevens severen sevilla sevillano sevinc sevrin
    seweryn seyd seye seynaeve sfeir sforza sgalambro sgarbi sghaier shaaban shaal shaarawy
    shaath shabibi shablii shady shaeri shafei shafi shafiei shafik shafir shahabi shahani
    shahbazi shahin shahinas shahmiri shahrokni shahroudi shakhov shalaby shalhoub shamas shamma
    shammari shamsavari shandra shang shangguan shapovalenko shapovalov sharabi sharaf shariati
    shariatmadari sharif sharobim sharworth shaw shawish shazivari shcherbakov she sheek shehab
    shehata shehi sheik sheikh shekhovtsov shelest shemshaki sherifi shestakov shidehmoaveni
    shiferaw shikov shilov shir shirali shirazi shishkin shishkova shiu shkreli shmatko shojaee
    shoker shokri shor shoukry shousha shriver shtylla shuai shukhevych shukriu shundi shupe
    shushtari siani sibelius sibilia siby sicinski siddiqui sidhom sidirahal sido sidorov sidqi
    sieben siebens siedlecki siegenbeek siegers siemaszko sienkiewicz sierens siffredi sijmons
    silaghi silance silantyev sileghem silini siliqi siljan silvain simaika simantov simar
    simavi simba simenon simeoni simic simionescu simoen simoens simonet simonetti simoni
    simonian simonin simonis simonov simons simovic simu sinai sinardet sinatra sinda
    sindikubwabo sinescu singo sini siniora sinisi sinno sinnu sintes sirbu siret siscanu
    sismondi sissako sistani sisto sitbon sitek sitnikov sitson siwane siwek siwy siyam skaf
    skaff skakun skalski skarzynski skela skiba skibinski skladan skoczylas skoric skorobogatov
    skowron skowronek skowronski skryabin skrypnyk skrzypczak skrzypek slabbynck slaetsdochter
    slaiby slama slawinski sleahtitchi sleen slegers sleyp slezak slimi slingerland sliusarenko
    sliwa sliwinski sljivancanin slock slosar sluys sluyter smadja smaers smaja sman smedt
    smeede smeets smets smeulders smeyers smidt smidts smiian smiljanic sminate smirnoff smirnov
    smit smits smolders smolinski smulders snabilie snappe snauwaert snegur snelders snick
    snitger snyders soare sobchuk sobczyk sobh sobhani sobieraj sobko sobol sobolev sobolewski
    sobrero sobrie sobrino socha sock soderini soenen soenens soete soffici sofuoglu soheili
    sohrabi soimaru sokal sokoli sokolov sokolova sokolovic sokolovska sokolovski sokolovskyi
    sokolowska sokolowski solaar solana solano solari soleimandarabi soleimani soler solera solh
    solheid soliman solimando solimena solis sollie sollima solovyov solovyova solsona soltan
    soltani solvyns somer somers somi sommaruga sommers somoza sompare somssich somville sonck
    sonko sonmez sonnino sonsbeeck soong soranzo sorce sordi sorel sorgeloos soriano soro soroka
    sosa sosnowska sosnowski sotelo souaid soubra soubre soudani soueidan souid soukhane
    soukouna soumare soumillon soupart soussi sowa sowinski soydan soylu soysal sozeri spada
    spadafora spadoni spaendonc spaendonck spallanzani spanevello spano spanovich spasikj spata
    spataru speekaert speijer spencer-churchill speranza speri speybrouck spiker spinelli
    spinola spinu spira spitaels spivak sporre sprangers spreeuwel spreuwel spronck spruyt
    squarcione sraffa sraibman srdic sreckovic sroka stachowiak stachura stack stael staelens
    staercke staes stafa staglieno staicu staiffi stamatovic stambouli stamenkovic stamenov
    stamrood stanculescu stanczyk stange stanica stanisic stanislawski staniszewski stankiewicz
    stankovic stanojevic staquet starbus starkenberg starovic starzynski stasiak stasse stassen
    stassin staszewski stec steegmans steenbeek steenbrugge steendam stefanchuk stefanelli
    stefanini stefanov stefanovic stefanowicz stefanowski stefanski steinauer steinbach
    steinberg steinbuch steinmeiern steinmetz stelmach stelmakh stengers stepancic stepanenko
    stepanian stepanov stepanovic sterck sterckx sterian sterkman sternberg stetsiuk stetsko
    stettyn steuart steuckers steurs stevanovic stevenheydens stevenson stevic stigmond
    stillemans stinis stirbu stockman stoenescu stoffelsz stoican stoicescu stojak stojakovic
    stojanov stojanovic stojanovski stojic stojkovic stoll stoops stopar stoppani storck
    stordeur storie storladi storme storms storozhenko storrer stosic stouten stoyanov straaten
    straatman stradivari straeten strambeanu strangio stratan strauss strauven strauwen
    strebelle strelnikov streltsov stricht strick strid strieleman strigt strigter strijbos
    stroe stroeykens stroll stronck strong stroobant strugar struijk strulovitch struye
    strydonck strzalkowski strzelecki stuart stucchi stucki stupar stuparevic stupka sturza
    stuyven sualp subasi subotic suchtelen suijker suinvorde suka sukharev sukhyi sula sulaka
    sulejmani suliman sully sulun suma sumer sunder sungur suolang suray surdu sureda surian
    surjan surkis sursock susa susic suski suteu sutherland sutter suvorov suy suykens suys
    svalina svarnyk sviridov swan swanenburch swann swart swartenbroekx swartwout sweeck
    swellengrebel swiatek swiderski swiecicki swielande swinnen swolfs swyncop sychyov sydorenko
    sydoruk sylvius symonds symons synthesis sytnyk sytzama szabo szafraniec szafranski szasz
    szczepaniak szczesny szczygiel szecsenyi szekely szilagyi szmidt szocs szoke szondi szostak
    szpak szukalski szwarc szwed szydlowski szymanowski szymanska szymczak szymczyk szymkowicz
    szyszko taarabt tabacki tabacu tabai tabakovic tabari tabatabaee tabatabaei tabet tabib
    taboada tabori tabrizi tabur tacchini taccola tachenion tacheny tack tacquin tadama taddei
    tadese tadic taehyung taeldeman taelman taeye taeymans tafani tafesh taffahi tafuri taghavi
    taghmaoui tagliafierro tah tahan tahanouti tahay tahbaz taheri taherivand tahon tahraoui
    tahri taia taibi taillard tairi takacs takala takele takkelenburg takla talavera talbot
    talebi taleghani taliani taliercio talu tamarit tamayo tamborini tamburello tamburi
    tamburini tamim tamimi taminiaux tammerijn tamraz tamsma tanai tanasa tanasescu tanavoli
    tanghe tankeu tankut tanman tannous tanrez tanrikulu tanriover tanriverdi tanzilli tanzini
    tapia tarabay tarabella tarantini tarantino taranu tarasenko tarasov tarasyuk tarchetti
    targnion tarhan tarhouni tariket tarnawski tarnowski tartaglia tartar tartini tarzi tasca
    tasci tasdemir tasic taspinar tasset tassin tasso tassoni tastenhoye tasyurek tataru tatli
    taton tauber tavakkoli tavassoli taveirne tawa tawil tawk tayara tayebi tayfour taylor
    taymans tayou tchakmaktchian tchameni tchani tchatchoua tchatchouang tchicaya tchimbakala
    tchonang tchouda tchoungui tchuenbou tebaldi tebily techer teculescu tedeschi tedesco
    teerlinck tefera teferi tegenbos teichmann teirlinck teissier tejada tejedor tejera tejero
    teka tekeli tekindor telesio teleuca tellez tello telmissany telushi templo tena tencalla
    teng tenorio tepshi tereshchuk tergonde terian terki terlecki terragni terranova terron
    terryn teruel tervarent terwingen terzi terzian terzic terzioglu tesoro tessier testelin
    tetterode teuling teunissen tevetoglu texier teymourian thabet that thatcher thedens theelen
    theeuwes thelin theodorescu theunis theunissen theuns theus thevenet theys thiaw thiebaut
    thiel thielemans thielen thiero thiery thioune thirion thissen thoelen thome thomen thomka
    thomollari thompson thomson thonet thonon thoreau thoren thorn thornton thout thuc thyssen
    tibbaut tiberghien tibi tibuleac tica tideman tielemans tiels tiepolo tijhuis tijsmans
    tikhonov tilburg tillemans tillette tilley tillieux tillmanno tilmant tilquin timar
    timchenko timis timkiv timmermans timmers timofte timofti timsit timuroglu tindemans
    ting-xing tintor tirabassi tirado tirdea tirie tiron titov tits tkach tkachov tkachyov
    tkaczyk tobal tobback tocci toci tocinovski tock toderas todoran todoroff todorov todorovic
    togba togliatti tognazzi tohme tokarev tokarski tokarz tolbecque toldo toledano toledo
    tolentino tollenaere tollman tolochko tolon tolosa tomaselli tomasetti tomasi tomasini
    tomaszewska tomaz tomczak tomczyk tomei tomescu tomic tommaseo tommasi tomovic tonda tondo
    tonelli toninelli tonini tonisto tonkovic toovey topal topaloglu topcu topcuoglu topjian
    toplak toprak toptani torabi torbey torfs tork torkaman torlonia tormo tornaco tornatore
    toro torok torralba torre torrecilla torreele torrens torricelli torrijos toscani toscanini
    toscano toselli tosi tosic toso tosto toth toti totino totwiller touati toubeau toubel
    toubia toufiq touil touita toumi tounsi tovar tozzi tozzo trachet trachte tracz traetta
    trahim traida traistaru trajanow trajkovski trak trakalo tramont trapanese trapani
    trasenster travaglia travaglio travia travis trebbi trebjesanin treccani trelcatius
    tremoille tremonti trentin trentini treska tresoldi tretyak tretyakov trevisani trezzini
    tribe trica trif triffaux trifkovic trifunovic triki trillini trillo trincavelli trkulja
    trobbiani troch trofimov troisi trojanowski trolliet trombetta trommetter tromont tropea
    troplini trossard trousson troye trujillo trulin trupiano trush trussardi trussart truyens
    trzcinski trzeciak tsai tsang tsaruk tscherkassow tseggai tshiembe tsiang tsobgny tsoi
    tsonga tsoungui tsui tubbax tucci tudela tudorache tudoran tueni tufa tufekci tugsuz tuijl
    tuinenburg tuithof tukel tulum tuna tunca tuncel tuncer tunisia tuo tupchii tur turati
    turcanu turchetta turchi turchyn turci turcu turek turel turgenev turhan turin turjman
    turker turkkan turkoglu turpin turrini turski tutino tutonda tutuianu tuybens tuyll tuymans
    tuzi tuzolana tuzun tuzzolino tvetcov twimumu tyan tydeman tykhyi tylleman tyshchenko
    tyssens tyszkiewicz tytgadt tzanetatos ubach ubaldi udekem udinese udinesi udrea ugarte
    ugeux ughi ugolini uhlenbeck uittenbosch ulas uleners ulgen ulhaq ulku ullah uluc ulug
    ulusoy ulynets umran umtiti und undiladze ungar ungaretti ungur unia unlu unruoch unsal
    unver uphaus uphuis uphus upton uqaydat ural uratu uraz urbanczyk urbani urbaniak urbanowicz
    urbanski urechean urena uria uriarte uribe urnaut urrutia ursache ursu usakligil usatii
    uselding ushakov uslu usta uvarov uwilingiyimana uyanik uyar uygur uyttebroeck uyttendaele
    uyttenhove uytterhoeven uyttersprot uzan uziel uzun vaccari vaccaro vadder vaduva
    vaerenbergh vaes vaessen vaezi vahdat vahed vahedi vahidi vaida vajda vajs vajushi vakarchuk
    vakili vakulenko valantin valbuena valcarcel valckenaer valckenburgh valderrama valdes valeh
    valenciano valenti valenzuela valera valero valette valguarnera valier valipoor valkenburg
    vall vallaud-belkacem valle vallejo vallenduuk valles vallet valli valls valmarana valpincon
    valsecchi valverde vanacker vanaken vanasch vanassche vanbergen vancea vancrombruggen
    vandaele vandamme vandecasteele vandekerckhove vandelannoite vandeloo vanden vandenberg
    vandenbergh vandenberghe vandenbosch vandenbossche vandenbrande vandenbroeck vandenbroucke
    vandenbussche vandenhaute vandenhoucke vandenkendelaere vandenkerckhove vandenpeereboom
    vandenput vandeput vandeputte vander vanderaerden vanderbeek vanderdonckt vanderhaeghe
    vanderheyden vanderjeugd vanderkelen vanderlinden vanderlyn vandermeersch vandermeulen
    vandernoot vanderpoorten vanderstappen vandersteen vanderstraeten vandervelde vandervoort
    vandeurzen vandevelde vandevoorde vandevoort vandewalle vandeweghe vandeweyer vandewijer
    vandi vandoorne vandormael vandorpe vanduffel vanduren vandyck vaneau vanendert vangeli
    vangheli vangheluwe vangjeli vangompel vangramberen vanhaerens vanhauwaert vanhecke vanhee
    vanheeswijck vanhoeck vanhoenacker vanhonnacker vanhootegem vanhoucke vanhoudt vanhoutte
    vanistendael vankrunkelsven vanlandschoot vanlee vanlessen vanlombeek vanloo vanlouwe
    vanmarcke vanmechelen vannerus vanni vannini vannucci vanobbergen vanoosthuyse vanoudenhoven
    vanreusel vanroy vansina vanspeybrouck vansteenkiste vanstiphout vanthemsche vanthourenhout
    vantomme vanvelthoven vanvitelli vanwelkenhuyzen vaquero vara varady varano varasteh
    vardanyan vardar varela varenberg varga variboba varichon varol vasari vashchenko vashchuk
    vasi vasic vasilache vasilcov vasilenko vasilevski vasiliu vasiljevic vasilyev vaskovic
    vassallo vassalo vasseur vastapane vastenhouw vastraedsd vasylchenko vasyliev vasylyk
    vatamanu vatandoust vatansever vattier vattimo vaucamps vautier vautrin vaz vaziri vecchi
    vecellio vecoli veenendaal veenstra veggetti veglio vegt veirman veiver vekeman veken
    velazquez velderman veldkamp velevska velghe velickovic velicu velimirovic veljkovic velle
    velsen velthoven veltman veltroni velzen venanzi venczel vendeix vendetti venditti vendrell
    venema veneziano venier venne venneman venrooy vento venturini verbaeten verbeeck verbeek
    verbeken verbelen verbiest verbist verboeckhoven verboom verboven verbrugge verbruggen
    verbrugghen verburg vercamer vercammen vercauteren vercelloni vercruyssen verda verdejo
    verderame verdeyen verdonck verdone verdu verdugo vereeck vereecke vereecken verelst veres
    veress vergani vergara vergassola vergauwen vergeer vergerio verhaegen verhaeghe verhaeghen
    verhaeren verhavert verheecke verhegghe verheij verhelst verherstraeten verheuvel verheyden
    verheyen verhoek verhoeven verhulst verjans verkade verkest verleyen verleysen verlinde
    vermaelen vermandel vermander vermandois vermeer vermeersch vermeesch vermeir vermeire
    vermeiren vermeulen vermeylen vermijl verminnen vermote verna vernes veronesi verpale
    verplaetse verpoest verpoorten verraes verrecas verreth verri versace versavel verschoore
    verschraegen verschuere verschueren versluijs versluys verstraete verstraeten verstrynge
    verstuyft versyp vertonghen vertoor vertooren vervaeke vervaet vervest vervisch vervloesem
"""
