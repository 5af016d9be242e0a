"""Given names, and names of peoples with short lists. Made by `make names`: not to be edited."""

GIVEN = """
    magassouba magd magda magdalena magdolna maggie maggy maghnia magloire magnus magomadov
    magomadova magomed magomedov magomedova magorzata maguy maha mahad mahama mahamadou mahamane
    mahamed mahamud mahbod mahbuba mahbube mahdi mahdyar maher maheta mahieddine mahieu mahigul
    mahir mahjoub mahjouba mahlet mahmoed mahmood mahmoud mahmud mahmut mahnaz mahrous mahsa
    mahshid mahsun mahtab mahter mahya mahyar maida maiga maikel maiko mailys maimon maimouna
    mairbek maisa maissa maissae maite maixent maja majd majda majdi majed majewski majid majida
    majken majlinda makabi makale makan makarios makary makaya makbule makengo makhlouf makhoul
    makiese makka makram maks maksim maksimas maksude maksur maksym makuba malak malala malalai
    malamine malcolm malek malgorzata malgosia malia malick malik malika malina malinowski
    maliqi malka mallory malonga malorie malory malu malvina mamadou mamady mamani mamat mambu
    mame mame-marie mammat mamo mamon mamoudou mamoun manaf manal manar mancini mancuso mandana
    mandanda mandy manea manel manfred mangal manh manijeh maniragaba manirakiza manirambona
    mannan manny manole manolito manon manouchehr manoug mansi mansour mansouri mansur mansurali
    manu manuchehr manuela manuella many manya manzambi maquet marah maral maram marat
    marc-andre marc-antoine marcantonio marceau marcel marcela marcelin marceline marcella
    marcelle marcellin marcellina marcelline marcello marcellus marcelo marchenko marcheta
    marchetti marcia marciana marcien marcilio marcin marcinkowska marcio marcjan marco marcos
    marcu marcus mardik mardini mardjan marega marek marella marenglen marfa marga margaret
    margareta margarete margaretha margarida margaud margaux margherita marginean margit margita
    margo margret marguerita margueritte marharyta maria-helena maria-rosa mariah mariam mariama
    mariame marian mariana mariane mariangela mariani marianna marianne mariano marica maricel
    maricela maricica marie-agnes marie-aline marie-andree marie-ange marie-angelique marie-anne
    marie-antoinette marie-astrid marie-cecile marie-chantal marie-charlotte marie-christine
    marie-claire marie-claude marie-dominique marie-eve marie-france marie-francoise
    marie-helene marie-henriette marie-jose marie-josee marie-julie marie-laure marie-laurence
    marie-line marie-lise marie-lou marie-louise marie-madeleine marie-noelle marie-paule
    marie-pierre marie-rose marie-sophie marie-therese marieke mariella marielle mariem marieme
    marieta marietou marietta mariette marigona mariia marija marijan marijana marijke marijn
    marika marilena marilou marilyn marilyne marinela marinella marinescu marinette marini
    marinka marinko marino marinus mario marioara mariola marion marisa mariska marisol marissa
    marit marita maritta mariuca marius mariusz mariya marjan marjana marjane marjolijn marjorie
    markha markiyan marko markos markus marlair marleen marleentje marlena marlene marlies
    marlin marlon marmont marnic marnick marnik marnix maroua marouan marouane marouf marsel
    marshall marta martha marthe martian martijn martim martina martine martinelli martinez
    martinus marton martyn martyna martyniuk marusia marvin marwa marwan marwane maryam maryama
    maryan maryana maryem maryke marylene maryline maryna maryse maryvonne marzena marzia
    marzouk masa masar masengo mashal mashallah maside masih masika maskhadov mason masooda
    masoud masouda masoumeh masri massimiliano massimo massinissa masson massoud masud masudi
    masume matar matei matej mateja mateo mateus mateusz matheo matheus mathew mathias mathijs
    mathilda mathilde mathildis mathis mathys matias matija matila matilda matilde matiullah
    mato matondo matos matt mattei matteo mattheo mattheus matthew matthias matthieu matthijs
    matthis matti mattia mattias mattijs mattis matumona matvei matvey matyas mau maud maude
    maura maureen maurice mauricette mauricio maurilio maurine mauritius maurits maurizio mauro
    maverick mavinga mavungu maxamed maxamud maxence maximiliaan maximilian maximilien maximino
    maximos maxine maxwel may mayada mayala mayele maynur mayra mayron maysa maysoon mayssa
    maytham mazhar mazin mazlum mazouz mazur mazurek mazza mbabazi mbacke mbaki mbala mballo
    mbarga mbaye mbayo mbemba mbiya mbokani mbombo mbonimpa mbonyi mboyo mbuya mbuyamba mbuyi
    mbwana mebarki mebrahtu mebrat mechtildis mecide mecit medard medhanie medhi medhin medine
    medni meersman mefarettin mefharet megan megane mehdi mehdiye mehmed mehmet mehmeti
    mehmetzahir mehrad mehran mehrangiz mehrdad mehret mehrigul mehrnoush mehtap meihua meike
    meiling meinhard meinrad meir meirlaen meissa mejdi mejri mekonnen mel melaha melahat melake
    melania melanie melanija melchisedec melda melek meleknur melih meliha melihcan melika
    melike melikkan melina melinda meline melisa melissa melita melitta melnychuk melnyk melody
    meltem melul melvin memduh memet memili menachem menahem mendel mendes mendez mendi mendoza
    menekse menfeat mengi mengistu menguc menisan menna mennana menno mensur meral merba
    mercedes mercy merdi mergim merhawi merhawit meri meriam meriem merieme merijn merilyn merim
    merjem merkury merlijn mernissi meron mert mertel merva mervan merve mery meryam meryem
    meryeme merzak merzuk meseret mesfin meshkatolzahra meshur meskerem messaoud messaoudi
    messina mestur mesude mesut metehan metin metinkaya meveddet mevludiye mevlut mewael
    meyhanim meysam meziane mezide mfumu mhamed micael micaela micha michael michaela michail
    michailas michal michalak michaux michee michel michela michelangelo michele micheletto
    michelina michella michelle michelotto michiel michot mick mickael midhat mieczyslaw miek
    mieke mignolet miguel mihaela mihaela-maria mihai mihail mihailo mihaita mihalache mihaly
    mihin mihnea mihret mihriban mihriye mija mijaela mika mikael mikaelo mikail mikal mikdad
    mike mikel mikhael mikhail mikhailo miki mikias mikiel miklos mikola mikolaj mikos mikulas
    milad miladin milaim milambo milana milani milanka milanko milay milcho milen milena milenko
    mileta mileva milica milivoj milivoje miljan miljana milka milkias milko milla millimono
    milo milomir milorad milos miloslav milou miloud milouda milovan milton milutin mimoun
    mimouna mimoune mimount mimoza ming minghua mingzhe minh minibe minja minodora mioara
    miodrag miomir mirabela mirac miralem miran miranda miray mirbadin mircea mircia mirco
    mireille mirek mirela mirella miriam mirjam mirjana mirjeta mirko mirlinda mirna miroljub
    miron mirona mironescu mirosaw miroslav miroslava miroslaw miroslawa mirsad mirsada mirthe
    miruna mirwais miryam mirza mirzai misha mishat misra missy misu mitar mitch mitchell mitica
    mitri mitrofan mitrut miyesser mladen moad moallim moataz mobinmhi mobulu mobutu mocanu
    moctar modibo modou moeen moein moez mogi mogos mohamad mohamadi mohamadou mohamed
    mohamed-amine mohammad mohammad-ali mohammad-reza mohammadhossein mohammadi mohammadmahdi
    mohammed mohamud mohand mohannad moharam mohcine moheb mohieddine mohsen mohsim mohsin
    mohsine mohy moisei moishe mojca mojtaba mokhtar mokoko mokonzi moldovan moldoveanu molina
    molly molongo momand momcilo momo mona monalisa moncef mondher monem monemou monfort monga
    mongi mongo monia monica monika monique monir monis moniz monsekela montassar montasser
    monteiro monti montserrat moody moose morad morais moran mordecai mordechaj moreira morelli
    morena moreno moretti morgan moriba morina moritz moroz morris morsal morteza mory mosca
    moses moshe mosheh mostafa mostapha mota mottet mouad mouctar moufida mouhamadou mouhamed
    mouhammad mouhcine mouhsine moulay mouloud mouna mouni mounia mounir mounira moura mourad
    mousa moussaoui moustafa moustapha movladi movsar movsarov movses mozes mozhgan mpaka mpiana
    mpoyi mpunga mrabet mroz muamba muamer muammer muarra mubetcel mucahit mucellib mucevher
    mudhafar muferrih mufide mufit mugabo mugber mugiraneza mugisha mugur mugurel mugwaneza
    muhamed muhamet muhammad muhammed muhammet muhannad muharram muharrem muhawenimana muhip
    muhire muhiye muhoza muhsin muhubo muhyettin mujde mujeeb mujinga mujtaba mukabaranga
    mukaddes mukadi mukagasana mukakalisa mukamana mukamurenzi mukamusoni mukandayisenga
    mukansanga mukantabana mukantwari mukanya mukarugwiza mukarwego mukasine mukbile mukendi
    mukeshimana mukhtar mukoko mukramin mukrume muktedir mukuna mukundwa mulamba mulay mulayim
    mulongo mulu mulugeta mulumba mumba mumtaze muna munevver munezero munezzer munganga munif
    munongo munoz munteanu munyakazi munyaneza murad muragijimana muratcan murati murekatete
    murenzi muresan muriel murielle murray mursal murtaza musabyimana musaev musaeva musafet
    musaffa musau musayev musemma mushiya muslim musliu muslum musoko musoni mussie mustafa
    mustafaj mustafi mustapha musure mutabazi mutamba mutasim mutesi mutlu mutluhan mutombo
    mutoni mutsuraev muvaffak muvahhide muveddet muvunyi muyaya muylaert muyumba muzaffar
    muzaffer muzekker muzeyyen mvula mwadi mwafak mwamba mwanza mwepu mya myck mykhailo mykhayil
    mykola mykyta mylene myra myriam myriame myriem myrjam myron myronenko myroslav myroslava
    myrthe myrto myumyun nabih nabiha nabil nabila naby nacer nacera naciye nadege nadejda
    nadera naderi nades nadezda nadezhda nadhir nadia nadica nadiia nadija nadim nadine nadira
    nadiyane nadja nadya nael naert nafii nafile nafisa nafissa nafissatou nafiz naftali naghma
    naguib nagwa nahed nahid nahimana nahla nahom naiara naide naila naim naima nair najaf najah
    najat najate najet naji najia najib najiba najibullah najiha najim najima najjar najla
    najlae najm najma najoua najwa nakasila nakip nalan nambajimana nami namik namir namory
    nancy nand nandor nangialai nanni nanou naod naomi naomie naoual naoufal naoufel napoleone
    napoli narcisa narciso narek narges nargess nargis narhanim nariman narimane narjis narjiss
    nascimento naseer naser nasiba nasim nasima nasir nasira nasiri nasr nasra nasrallah nasrat
    nasreddine nasri nasrin nasrullah nasser nassera nassib nassif nassim nassima nassira nasuf
    nasuh natacha natali natalia natalie nataliia natalija natalina nataliya natalja natalka
    natallia natalya natan natasa natascha natasha natasja natasza nath nathalia nathalie nathan
    nathanael nathaniel natnael natsnet naud naum nava navarro navid nawal nawel nawfal nawfel
    nawid nayef nayel nayil nayla nayra naz nazan nazanin nazar nazarenko nazari nazem nazende
    nazha nazidil nazif nazife naziha nazik nazim nazimet nazir nazli nazlihan nazlim nazmi
    nazmije nazmiye ndala ndaya ndayikengurukiye ndayisaba ndayisenga ndayishimiye ndayizeye
    ndella ndeye ndiaye ndikumana ndizeye ndoj ndombasi ndombe ndombele ndongala ndreca ndricim
    nduwimana nea neagu neal nebahat nebih nebiha nebil nebojsa necati necdat nechama nechifor
    nechita necilal necla necmettin neculai necva neda nedaa nedda nedelcu nedeljko nedim nedjma
    neel neels nefaret nefiye negar negash negasi negin negru nehad nehal nehip neil neila
    nejdet nejib nejla nela nele neli nell nelle nelli nelly nelu nemanja nena nenad neptun nera
    neri neriban nerim neriman nermin neron nerses nese nesfe nesibe nesip neslihan neslinur
    nesrin nesrine nessreen neval nevena nevenka nevgin nevil nevin nevise nevsal nevsale nevzat
    nexhat nexhmije neyla neyran nezahat nezengul nezha nezihi nezize nfaly nga ngabo ngalandou
    ngalula ngan nganda ngandu ngangu ngarambe ngeleka ngendahayo nghia ngindu ngoc ngochan
    ngoga ngoie ngoma ngomba ngone ngono ngoy ngoyi ngudi nguema nguyen nguyet nhan nhat nhi
    nhien nhu nhung niacalin niazi nibagwire nic nica niccolo nichifor nicholas nicky nico
    nicoara nicodim nicola nicolaas nicolae nicolai nicolaie nicolas nicolaus nicole nicolescu
    nicoleta nicoletta nicolina nicolino nicolle nicolo nicu niculae niculaie niculescu niculina
    niculita nicusor nicuta nida nidal nidia niek niels nien niene nienke nieves nigar nigel
    nigmet nihad nihai nihal nihan nihat nika niki nikica nikita nikki niklas niko nikodem
    nikodim nikol nikola nikolaas nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolce
    nikolija nikolina nikon nikos nila nilay nilcan nilgun nili nilofar niloufar nils nilufer
    nima nimani nimcaan nimco nimet nimo nimubona nina ninel ninetta ning ninh nininahazwe nino
    ninon ninoslav ninthe niragire nirgul nisa nisanur nisay nishimwe nisrin nisrine nissrine
    nita niu niyazi niyibizi niyigena niyitegeka niyokwizera niyomugabo niyonkuru niyonsaba
    niyonzima nizar nizet nizeyimana nkanga nkeng nkiere nkolo nkongolo nkosi nkoy nkulu nkumu
    nkundimana nkurikiyimana nkurunziza nkusi nlandu nneka noa noah noam noe noela noelia noella
    noelle noemi noemie nogueira noha noham noirhomme nolan nolhan nolwenn noman nona nono noor
    noora noori nooria noortje noorzai noppe nora norah norbert nordin nordine nore noreen
    norica norina norma norman noshad nosratollah notis noud nouh nouha nouhaila nouhou nour
    nour-eddine noura nouran nourdin nourdine noureddine nouredine nouri nouria nout nouzha
    novak nowak nowakowski nowicki nsabimana nsaka nsanzimana nsenga nsengimana nsengiyumva
    nshimirimana nshimiyimana nshuti nsimba nsumbu ntaganda ntahobari ntakirutimana
    ntawukuriryayo ntezimana ntirenganya ntumba nudret nuhiu nunes nunez nuno nunzia nunziata
    nunzio nur nur-ali nura nuradin nural nuran nuray nurbanu nurcan nurda nurdeniz nurdi
    nuretdin nurettin nurey nurgil nurgul nurhan nurhayet nuri nuria nurice nuriye nuriyet
    nurkan nurmelek nursan nurseda nursel nurser nursim nurtac nurten nurullah nurveren nurzai
    nuur nuyan nuzet nyankoye nyembo nyirabagenzi nyirahabimana nyiramana nyirandikumana
    nyiransabimana nyirarukundo nynke nzabonimpa nzau nzayisenga nzeyimana nzeza nzigamasabo
    nzinga nzita nzola nzuzi oana oanh obeid oceane octav octavian octaviana octavio octaviu
    odetta odette odiel odile odilia odilon odkanli odon ofelia oganer ogbe oge oget ognjen
    ogulbas ogurata ogus oguz oguzhan oguzman ohannes okan okanay okbamichael okbay okguclu
    okito okkas oksana oksentiy okseven oktay okturemis okturk okubay okyalaz ola olaf olaru
    olca olcay oldag oleg oleh oleksander oleksandr oleksandra oleksii oleksiy olena olenga oles
    olesia olesya olfa olga olgica olgierd olguta olha oliinyk olimpia olimpian olimpiu oliva
    oliveira oliver olivera olivia olivie oliviu oliwia olja olszewski oltean oltion olus olya
    omaca omar omari omayma omba omelian omid omnia omran omriye omur ona onana onat oncel onel
    onema ongay ongen onivogui onofrio onsal onsi onufry onuker onur onurcan onursu oona
    oosterlinck ophelie oprea oranli orazio orcin orest oresta oreste orfiye orgun orhan oriana
    oriane orik orion orlando orlane ornella orsolya ortak ortansa ortega ortiz oruc orwa orysia
    oryurek osama oskar osman osmani osmar ossama ostap ostoja ostrowski osvald osvaldo oswald
    oszkar otar otay othman othmane otilia otis otman otmane oto ottavio ottilia otto ottone
    ouafa ouafaa ouafae ouahabi ouahiba ouali oualid ouanes ouarda ouardia ouassim ouassima
    ouattara ouedraogo oufir oufkir ouhabi ouissem oula oulad oulare oulimata oum oumaima oumar
    oumayma oumnia oumou oury ousmane oussama ousseynou ouyang ovidio ovidiu ovun owen owona
    oxana oya oymak ozakan ozalpsan ozan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam
    ozcan ozdal ozdemir ozdes ozdil ozdogan ozdogdu ozel ozerdinc ozertem ozge ozger ozgun ozgur
    ozinal ozkan ozkent ozkutlu ozlem ozlu oznur ozokcu ozpetek ozpinar ozsozlu oztek ozturk
    ozudogru ozyurt pablo pacheco pagano paiman paiva pajazit pajaziti pajtim paker pakize paksu
    palangi palmieri palmyre paloma palumbo palwasha pamela pamfil pamphile pamphilus panagachie
    panagiotis panajot panchenko panfilo panteleimon pantelimon paola paoletta paolo papiss
    paquay paquita paquot paramon paraschiv paraschiva paraschiva-victoria paraska paraskevi
    parastoo paride parisa parisi parmentier parsa parvaneh parviz parwana parwin pascaline
    pashko paskal pasko pasqua pasqual pasquale pasqualina pasqualino patric patricia patrick
    patriek patrik patrizia patrizio patronymic patru patrycja patryk patsy patty paul
    paul-georges paula paule paulica paulin paulina pauline paulo paulos paulus pauwel pavel
    pavle pavlenko pavlina pavliuk pavllo pavlo pavlos pawe pawel pawlak pawlowski payam pedram
    pedro peelman pegah peggy pegie pehlil pekkan pelageya pelin pellegrini pellegrino pembele
    pembesin pena penda penelope peng penninckx pepaj pepi pepijn percy pereira perel perez
    perica pericle perihan perinur permun pero perparim perrine petar petimat petitjean petr
    petra petrenko petrescu petrica petrisor petro petronela petronella petronelle petros petru
    petrus petrut petruta peyman phaedra phan phanuel phanxico phaolo phat phebe phero phil
    phileine philemon philibert philiep philip philipp philippe philippe-henri phillip philomena
    philomene phoebe phong phu phuc phung phuoc phuong pia pien pierangelo pierard piergiorgio
    piergiuseppe pierina pierino pierluigi piermaria piero pierpaolo pierre-alexandre
    pierre-emmanuel pierre-francois pierre-henri pierre-louis pierre-marie pierre-michel
    pierre-olivier pierre-paul pierre-yves pierrick piersanti pieter-jan pieterjan pietra pietro
    pietrzak piette pilar pim pimen pimentel pinar pinchart pinchas pinheiro pinto piotr
    piotrowski pippa pir pirahmet piran piras piret piroska pirotton pirro pius pjeter plamedi
    platon platteau plerou plesu pleun pllana pola polat poleksija polet poliana policarp
    policarpo polina polishchuk pollyanna polycarpe pompeo pompilia pompiliu pomponio poncin
    ponomarenko pooryanasab popa popal popescu popovici poskin pouria pouyanfar praskovia preda
    predrag preng prenga prenk prescillia pribislav prieto prisca priscilla priscille priscillia
    profira prokop prosper prvoslav przemyslaw puccio purcek purificacion pylyp pyotr qabbani
    qader qaderi qais qali qalib qamar qani qasem qasimi qemal qendresa qi qian qiang qiao qin
    qing qiong qiu qorane quach quan quang qub qudratullah queiros quentin quinn quinten quinty
    quispe quoc quoilin quy quyen quynh raaes raage rabab rabah rabbiye rabea rabeh rabha rabia
    rabiaa rabie rabih rabiye racha rachele rachella rachelle rachid rachida radan radenko
    radhouane radisa radislav radisoara radko radmila radoje radojka radomir rados radoslav
    radoslaw radouane radoux radovan radu raducu radulescu radwa raed raeis raeymaekers rafa
    rafael rafaela rafal rafayel rafed raffaele raffaella raffaellino raffaello rafi rafia rafih
    rafik rafila rafiq ragaa raghad ragheda ragip rahaf rahamim rahel rahela rahim rahima rahime
    rahimi rahimullah rahiye rahma rahman rahmani rahmat rahmatullah rahmet raho rahwa raimond
    raimondo raisa raissa rajaa rajae rajka rajko rajmond rajna rakan rakide ralf ralph raluca
    ramadani ramalho raman ramata ramatou ramatoulaye ramazan ramdane ramiar ramirez ramiro
    ramiz ramon ramos ramses ramy ramzan ramzanov ramzi rana randy raneem rania ranieri ranim
    ranine ranko ranya raouf raoul rapha raphael raphaelle raquel rasha rashad rasheed rashela
    rashid rashidi rasim rasko rasoul rass rastko rasul rasuli ratko rauf raul ravil ravza rawan
    rayan rayana rayane rayanne rayhana rayla raymond raymonda raymonde raymondus razak razan
    razi razia raziye razmik razvan razzaq rebeca rebecca rebekka rebelo rebiha rebihat rebin
    recep recepali reda redgy redina redouan redouane redwan reem reema refa refat refet refik
    regina reginald regine regragui rehime reinaldo reinhard reinhilde reinhold reinilda
    reinilde reinout rejane rejhan reka remazan rembrandt remco remedios remi remigius remo
    remus remy remzi remziye renaat renat renata renate renato renatus renaud renee renelde
    rengul renilda renilde reno renquin rens renske renzo resat resit resul resulcan reuven
    revza rewan rexha rexhep rexhepi rey reyes reyhan reza rezai rezin rezso rezzak rhimo rhimou
    rhita rhune riad riadh ribeiro rica ricarda ricardo ricardus riccardo ricci ricciotti richy
    rick ricky ridha ridouan ridouane ridvan ridwan rifai rifat rifka rifkiye rigat rigels
    rigobert rihab riham rihanna rijad rika rikard riley rimah rimma rina rinaldi rinat ringo
    rino rinor rinus risalet risto rita ritchie ritta rivka riyad riza rizlane rizvan rizzi
    rizzo rkia roald roan robbe robbie robby robel roberta roberte robertina roberto robertus
    robine roble robleh robrecht rocco roch rochdi rocio rodica rodion rodolfo rodoljub rodolphe
    rodrick rodrigo rodrigue rodrigues rodriguez roel roeland roelants roger rogerio rogerius
    roggeman rogier rohat rohnny rohullah rojas rojda rojhat rojin rojnu rokhaya rokia roksana
    roksolana rola roland rolanda rolande rolando roldan rolf romaan romagnoli romaisa romaissa
    romana romanenko romanie romanita romaric romario romaysa rombeaut romeo romero romina
    rominigue romolo romuald romulus romy ron rona ronahi ronald ronaldo ronan ronnie ronny
    ronsmans rony rooda rosalba rosalia rosana rosane rosanna rosanne rosaria rosario rose-anne
    rose-marie roselinda roseline rosella roselyne rosemarie rosemary rosen rosetta roshanak
    rosina rosine rosita rositsa rosolino rossana rosseel rossella rossetti rossi rostam
    rostislav rostyslav roswitha rotaru rouba rouben rouhollah roumaissa roussel-fidele
    rousselle roustam roxana roxane roxanne roxelana roya roza rozalia rozette rozina rozsi
    rrahmani rrezarta ruan rube ruben rubio ruddy rudenko rudi rudiger rudina rudolf rudolph
    rudolphe rudy ruf rufin rugamba rugambwa ruggero ruggiero ruhi ruhide ruhinda ruhollah
    ruhsat ruhugul ruiz rukayatu rukia rukiye ruknettin rukundo rula rumeysa ruqiyo rurangwa
    rusen ruslan ruslana russo rustam rustem rusu ruta rutaganda rutagengwa rutayisire rutger
    ruth rutkowski ruud ruxanda ruxandra ruzica rwagasore rwigema ryad ryan ryckaert ryckewaert
    rym ryma ryszard saa saad saada saadet saadia saado saar saartje saba sabah saban sabatini
    sabatino sabbagh sabedin saber sabettin sabien sabih sabiha sabihe sabin sabina sabri sabria
    sabrina sabrine sacha saci sacita sackho sada sadat saddam sadegh sadek sadeq sadeti sadia
    sadik sadiku sadiman sadio sadiq sadittin sadiye sadok sadra sadrak sadri sadulaev saeed
    saeid safa safaa safae safdar safet safi safia safiatou safii safinaz safiullah safiya
    safiye safouan safouane safta safura safwa safwan safwane safwat sagal sagcan sagit sagno
    sahal sahar sahat sahdiye sahigul sahil sahin sahinbey sahinder sahir sahira sahiti
    sahmettin sahnuray sahra said saida saidi saido saidou saidov saidulaev saif saifoulaye
    saikou saim saint-jean saire sajad sajid sajjad sakina sakine sakip sako sakou saladin salah
    salah-eddine salaheddine salahuddin salakh salama salamat salambek salamova salar salazar
    saleh salem salgado salhi salif salih saliha salihu salim salima salimata salimatou salimet
    saliou salkin salloum sally salma salman salmane salome salomea salomon saloua salumu
    salurbay salvador salvator salvatore salvi salwa saly sam samad samah samahat saman samanta
    samantha samar samassa samb sambou samed sameer sameh samel samer samet sami samia samiha
    samim samir samira samiullah sammy sampaio samra samrawit samson samta samu samuel samurtay
    samvel samy samya sanaa sanae sanavber sancak sancar sanchez sanda sander sandor sandra
    sandrina sandrine sandro sandu sandy sanela sangare sania saniye sanja sanli sanna sanne
    sannino sanogo santa santana santiago santina santino santo santoro santos sanur sanz
    sanziana sarah saraiva saran sardar sareh sargin sargis saria saricabay sarina sarkis sarmad
    sarolta sarpkin sarr sarra sartori sarya sasa sascha sasha sasho saska saskia saso sassi
    sassoon satia satomi satrettin satsita sattar saturday saturnino saud saul sava savak
    savannah savas savchenko savchuk saverio saveta savina savino savki savni savo savva sawicki
    sawomir sawsan sayan saydam sayed sayeeda sayegh sayf saygin sayin saynab sayrak sayyid
    sazime scarlat scheherazade schelfhout schellekens scholastique scott sead sean seb seba
    sebagabo sebahat sebastiaan sebastian sebastiano sebastiao sebastien sebattin sebigul sebla
    seble sebti secgul seck secme seda sedat seddon sedef sedife sediqa sediqi sedki seema sefa
    sefer sefi sefiye sefora sefu segolene seha sehamet sehel seher sehreban sehryne sehza seif
    seiva sejda sejdiu sekim sekou sekouba selahattin selaheddin selale selam selamawit selassie
    selatin selcen selcuk selda selen selena seler selim selima selime selimi selin selina
    sellam selma selman selmin seloua selvi selvie semen semender semenica semenko semere semhar
    semih semiha semine semir semra semrin semsettin semsinisa semyon sena senad senada senait
    senay sencar sendogan senem sengul seniha senka senkal senn senna sennur senol sephora
    sepideh sepp seppe septimiu seracettin serafeddin serafim serafima serafina serap seraphina
    seraphine serapion serban sercan serda serdar seref serena serezli serfinaz sergei sergej
    sergey sergeyevna serghei serghini sergii sergio sergiu sergius sergiy serhad serhat
    serhatmehmet serhii serhiy serife serik serkan serma serman sernur serol serpil serrano
    servaas servinaz sesto seta setareh seth settyslas seval sevastian sevcan sevda sevdi
    sevdinar sever severian severin severina severine severino sevgen sevgi sevginur sevican
    sevil sevilay sevim sevinch sevindik sevket sevketfeza sevla sevsevil seyda seydi seydo
    seydou seyed seyfullah seyhan seyit seyithan seyma seynabou seyyide sezal sezen sezer sezgin
    sezginbas sezibera sha shaar shaban shabana shabani shabnam shadi shadia shafeeq shafiq
    shafiqa shahab shahaboddin shahad shahbaz shahd shaheen shahid shahinaz shahira shahla
"""
