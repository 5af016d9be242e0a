"""Family names. Made by `make names`: not to be edited."""

FAMILY = """
    aali aalts aanei aaraje aarts ababei abad abada abadi abanda abang abar abascal abasiyanik
    abassi abaszadeh abatantuono abate abaza abazari abazi abba abbad abbagnale abbar abbassi
    abbaszadeh abbate abbeele abbo abbott abbou abdali abdeen abdel-rahman abdelfatah
    abdelfattah abdelhady abdelhaleem abdelkefi abdellaoui abdelli abdelmalak abdelnour
    abdelsalam abdelwahed abdennabi abdollahi abdolrashidi abdouli abdulayev abdulaziz
    abdulhamid abdullatif abdurahimi abebe abedi abedin abedini abedzadeh abeele abega abella
    abellan abels abera abergel aberkane abi abicht abidi abinasr abirached abitbol abkar abo
    aboelhasan abondio aborah aboubakar aboud abouda aboukir aboulela abounader aboutaleb
    abrahimzadeh abrami abramov abramovic abramovich abramowicz abrams abrassart abresch abril
    abromeit abrudan abry absi absil abtahi abtin abts abuhatzeira aby abyad acart acatrinei
    accardo acedo acerbi acero aceval acevedo achik achouri achu acikalin acikgoz acimovic acker
    ackerman acket ackx acosta acqua acra acuna adadia adali adamczak adamczewski adamek adami
    adamiec adamou adamovic adamowicz adams adamski adamus adda addams ade adeli adelsheim ademi
    ademovic ades adesanya adeso adiguzel adinolfi adiyaman adl adler adly adoon adriaansen
    adriaensdr adriaense adriaensen adryaens adzic adzuba aeije aelftrud aelst aerde aerschot
    aert aerts aertsz afanasyev afghani afifi afkhami afsar afshar afzali agache agalliu agan
    agaoglu agassi agazzi agbo agca ageyev aghaei aghajanyan aghakhani aghdashloo aghighi aghili
    agnesi agnew agolli agosti agostinelli agostini agougil agourram agre agrebi agsteribbe
    aguado agudo aguila aguilaniu aguilera aguilo aguirre agullo agusti agzade ahamed ahansal
    aharonian ahipeaud ahm ahmadian ahmadzadeh ahmane ahmari ahmedi ahmetaj aho aich aiello
    aisin aissani ait-nouri ajello ajram ajroudi ak aka akaaboune akalin akbal akbarpour
    akbarzadeh akbay akca akcay akdag akdemir akdeniz akdogan akerman akesbi akgul akgun
    akgunduz akhrif akhundzada akiki akil akimov akinci akkad akkaoui akkari akkaya akkus akl
    akman akopyan akoto akpinar akrami akrour akrout aksan aksel aksu aksungur aksyonov akyuz
    al-abbasi al-abboudy al-afyouni al-ajlani al-alaili al-alawi al-alfi al-alwani al-amin
    al-amir al-ani al-ard al-asad al-assadi al-atassi al-atrash al-ayoubi al-azma al-baba
    al-bably al-badawi al-badri al-bahrani al-bani al-banna al-bazam al-bu al-dahhan al-damen
    al-daqqaq al-deek al-douri al-dulaymi al-erian al-fadili al-fishawy al-ghimary al-haideri
    al-husayni al-ibrashi al-idrissi al-ilah al-imam al-iskandarani al-itrabi al-jabburi
    al-jalili al-jamal al-jannabi al-jarba al-jebali al-kadhimi al-kahlawi al-kasm al-khafaji
    al-khawly al-lawzi al-maqdisi al-masri al-moumni al-muallek al-mubarak al-mudhaffar
    al-mullah al-mutawakkil al-naboulsi al-najjar al-qurayshi al-rahbani al-rayyis al-sa
    al-saadi al-sabbah al-sabty al-sabuni al-sawaf al-sawamra al-seghir al-shammat al-sharqawi
    al-shaykh al-sherbiny al-sherif al-shihabi al-sibai al-sunbati al-tahir al-tai al-tirmanini
    al-touili al-ubaid al-unsi al-wad al-warcha al-witry al-yaqoubi al-zayat al-zoubi al-zubaidi
    al-zuhayli alabed alaei alaia alaimo alam alameddine alamo alamouti alarcon alazar albanese
    albania albayrak alberdi albero alberola albers alberti albertini albini albinus alboni
    albot albracht alcala alcalde alcaraz alcolea aldahhak aldea aldea-teodorovici alderweireld
    aldobrandi alechine alegre alegria aleksandrova aleksandrowicz aleksic aleksieiev
    aleksiyevets aleksov aleman alemannie alemany alemdar alemi alempijevic alenburg
    alessandrini alessi alexandrescu alexandrov alexandrova alexeev alexeyev alfaker alfandari
    alfano alfaro alfieri alfonsi aliaga aliaj alici alidou alier alighieri alikhani alim alimi
    alinejad alioski alioui alipour alisan alish alizadeh alkadrie alkhaldi alkhouri allaert
    allahyari allain allam allaoui allard allawi allegaert allegria allemanie allouache allouch
    allouche alloush alma-tadema almaci almagia almagro almansa almasan almasi almazan
    almeloveen almira alniacik aloisio alomerovic aloni alonzi alosi alpaidis alphen alptekin
    alrifai alsaadi alsina alsteen altay altenhoff altenstadt altimari altimimi alting altintas
    altiok altmann altmeyer altounian altunbay alvarado alvera alviella alvis alwan alyanak alys
    alzahaby amade amaldi amalou amalrada aman amanat amaral amare amari amat amatore amaya
    ambros ambrosini ambrosino ambrosio ambrus ameli amelinckx amendola ameri ameur ameye
    ameziane amidzic aminzadeh amiouni amirahmadi ammaniti ammari ammoun amo amores amorim
    amoros ampe amrane amri amrouche amsif amstel anafal anagonye anani anari anastasi anastasiu
    anastasova anaya anbar anchad anciaux ancion andary andersen andone andonov andraos
    andreescu andrejevic andreoli andreotti andreozzi andreu andric andrienko andriessen
    andriuta andronescu andronic andrunachievici andrzejewski anene anethan angama angan
    angelescu angeli angelini angelis angelov angelovski angenot anghelescu angiolello anglada
    angoua angoulvant anguillara anguissola anguita angulo anic anichini anicic anisimov anjos
    annabi anneessens annemans annys anoushahpour ansara ansari ansay anselme anselmi ansembourg
    ansems anspach antaki antar antczak antelami antheunis anthierens anthoni anthoons antic
    antipov antoci antonacci antonelli antonenko antonetti antonijevic antonini antonioni
    antoniuc antonov antonucci antonyuk antunez antypenko anvar anvari anys ao aouchiche aouf
    aouich aoun apak aparicio aper apers apol aporti apostol apostu appelman appelmans appermont
    apponyi aqel aquino arabi arabs arafa arafat aragon aragones araiji araki arama aramburu
    arana aranda arapi arapu arar arat arazi arbab arcangeli arce arco arcos arcy ardakani
    ardelean ardeleanu ardjoune ardoye aregawi arellano arenas arenberg arendt arens arent
    arevalo arfa argan argentero argenti argento argurio ariasso arib aribi arican arici ariens
    arikan arin arino ariosto ariza arjomand arjona arkel arko armani armanian armellini
    armengol arnaert arnaiz arnal arnaoot arnaout arnau arnould arnsberg arntzenius aroca
    aronson arranz arregui arrendell arribas arrieta arrigoni arsenijevic arsic arslanagic arsoy
    arteaga artigas artsruni arushanov arys arzani asaad asadollahi asare asch aschman asemani
    asenjo asensio asfar asgaroladi asgarpoor asghari ashe ashmawy ashour ashrafi ashtiani asil
    askari askin aslani aslanian asmar asmundo aspeslag asprucci asrat assadi assaf assal assar
    assayag assche assefa asselbergs asselborn asselt assemani assuncao astier asztalos atac
    atak atala atalla atallah ataman atamaniuk atamian atan atanasiu atasoy atassi atay ataya
    ateba athanas athanasiu atienza atik atiyeh atkinson atlani atli atri atta attal attanasio
    attar attia attias attig atwi atwood aubecq aubey aubry audenaert audenhove audi audin audo
    auer auger augustini augustyn augustyniak aujar aulenti aurier ausloos austria-este autrique
    auwera avcioglu avdic avedissian avercamp averianov avermaet avery avgoustakis avila aviles
    avogadro avoirt avramenko avramescu avramov avramovic avramovsky aw awad awada awadalla
    awadi awal awala awona ayach ayadi ayala ayalew ayana ayash ayasli aybay aydemir aydogdu
    ayed aygun ayina aykurt ayllon ayouch ays ayubi ayuk ayuso ayvazian ayvazyan ayyash azab
    azabal azadi azari azarov azcona azer aznak aznar azorin azoulay azria azzabi azzam azzaoui
    azzi azziman azzimani azzouz baalbaki baalen babacan babaci babai babalj baban babati babato
    babayev babazadeh babba babbo babchuk babenko babic babich babouli babuc babulfath babunski
    babylon bacal baccari bacci bacco baccouche baccus bacevic bachi bachynskyi baciu backaert
    bacosi bacouni bacq bacquelaine badamchian badawi badawy baddoura badea badenhorst badescu
    badi badie badiee badio badji badoer badoglio badouri badra badran badri badulescu
    baeckelmans baele baels baena baens baerdemaeker baere baers baert baerten baes baete baeten
    baetens baets baez baeza bafort baga bagayoko bagaza bagci bagdasar baggio baghdadi bagheri
    bagi bagieu baginski baglioni bagnoli baguet bahadori bahari baharvand bahi bahin bahloul
    bahraoui bahta bahtiyar baicu baierlein bailey baillet bailly bairoch baisho baiza baize
    bajamonti bajardi bajart bajenaru bajic bajraktaraj bajura baka bakaj bakalli bakan bakar
    bakayoko bakelants bakenga bakhita bakhouche bakhshi bakhti bakhtiari bakic bakir bakouboula
    bakoush bakri bakula bala balabanov baladi balafrej balaguer balaj balamou balan balanescu
    balashov balasoiu balat balbi balbo balcaen balci baldewijns baldi baldini baldovino
    balducci balescu balic balicki baligand balitchi balkan balkhi ballan ballegeer ballester
    ballesteros balliauw balliu ballo ballouchy balogh baloji balotelli balsamo balta baltaci
    baltacigil balteanu baltus baltussen baluta baly bamako bambe bambic banai banar banas
    banaszak banciu bandali bandello bandini banduka bandura banffy banh bani banica banisadr
    bannani bannon bannout banon banos banoub banzuzi baouz baqai baquero barabas baracca barada
    barakat baranaw baranov baranova baranovskyi baranowska baranowski baranski baras barazani
    barbarigo barberini barbero barbieux barbour barbulescu barca barcaccia barcella barcelo
    barcena barco bardakci bardhi barents barentsen barese baresi baretta barhoumi barillaro
    barjac barkat barki barladeanu barlas barlea barmada barmak barnaba barnat barnich baro
    baroffio barolli barone baroni baronian barouch barozzi barracato barracco barrada barragan
    barrak barral barranco barreda barrena barrett barriga barrio barrios barroso barrou barsan
    barsanti barsky barsoumian bartczak bartels barth bartha bartkiewicz bartkowiak bartnik
    bartoli bartolini bartolome bartosik bartoszek bartoszewicz barukinamwo barutcu baruti
    barvais barwari barza barzani barzin barzini basadonna basar basara basaran basarir basbas
    basecqz baseggio basescu bashhysa bashiri bashorun bashour basieux basilis basler basoglu
    basol bass bassi bassil bassiouni bassong bassy bastani basti bastiaanse bastiaense bastida
    bastin bastug bataglia batalla bathily batlle batmanghelidj batrincea batshuayi battaglini
    battelli battikha battisti batz bauchau baudin baudoux baudry bauduin bauer baugniet baum
    baur bautier bautista bauwens bauweraerts bauza bavi bax bayar bayati bayazit baydar bayegan
    baykal bayo bayon bayona bayot bayoumi bayrak bayraktar baysa baysal bazylevych bazzi bdeir
    beaucarne beaucourt beaudry beaujean beaumier becaus beccaria beccheria becerra bechara
    bechri becht becker beckers becq becu bedia bedini bednarczyk bednarek bednarski bednarz
    bedros beeck beeckman beeckmans beeken beekman beelen beeli beenders beernink beers
    beersmans beerten beffa begaj begovic behari behbahani beheshti behn behogne beijerinck
    beijring beja bejarano bekaert bekaj bekbergen bekiroglu bekjarev bekker bekteshi bekvalac
    belabbas belabbes belachew belaidi belaskri belatoui belbachir belda belgacem belgium
    belhadi belhadj belhocine belhouchet belhout belic belikov belinga belkacemi belkadi
    belkalem belkebla belkeziz belkheir belkhiri belkhodja bell bellahcene bellaiche bellegarde
    belleghem bellemans bellens belletini belli bellido bellin bellings bellizzi bellocchio
    bellomo belloni bellotti belloua bellucci belmahi belmans belmokhtar belotti belous belov
    belpaire belpere beltrami beltran belu belushi belval belvaux bely belyaeva belyayev bembo
    bempt benabdeljalil benabid benahmed benaicha benaim benamar benamara benameur benani
    benanteur benaouda benarabe benassi benatia benavent benavente benavides benayen benchenaa
    benchiheb bendahan bendahmane bendaoud bender bendou bendriss benessahraoui benferhat
    bengana bengisu bengu benhaddadi benhadj benhamou beniest benigni benitah benjelloul benli
    benmahdi benmassoud benna bennekom benoist benoot benouarrek benrahma bens bensalah bensalem
    bensalla bensebaini benson bensouda bentaleb bentheim benti bentoumi benussi benvenuti
    benyamina benyoucef benzaquen benzerga benziane benzina beourgeois beqaj berahino beranger
    berardi berberian berberoglu bercea berckmans berden berdugo berejan berends berendse
    berengario berenguer beretta berezovsky berezovskyi bergamini bergamo bergh berghe berghmans
    bergman bergmann bergoglio bergsma berhanemeskel berings berisavljevic berkane berkani
    berkel berkum berlaymont berliere berliner berlusconi bermejo bernaards bernad bernadotte
    bernal bernaoui bernardet bernardini bernasconi bernatowicz bernauw bernetti bernheim
    bernicia bernier bernini bernus berri berrocal berry berryer bers bersani bersuker berte
    bertel bertels berthelot berthet berthieu bertho bertholet berti bertini bertius berto
    bertoli bertolini bertolt bertolucci bertoni bertot bertouille bertran bervoets besbes beski
    besnard bespalov besri bessemans bessems bessis bessou beth bethune betrouni bettahar
    bettens betti bettin bettini bettoni beugnies bevilacqua beya beyaert beye beyens beyer
    beyers beyma beza bezemer bezkorovainyi bezpalko bia biagi biagiotti biakabutuka bialas
    bialkowski bialy bian bianchini biayenda bica bicakci bicer bichara bici bictogo bidar
    biddeloo bido bidoul biefnot bielak bielawski bielecki bieliaiev bielikov bielski bieniek
    bienkowski biernacki biernat bierstraten biesen biesenbos biesmans biesterfeld biezenbos
    biggs biglari bignami bignardi bijelic bijleveld bijlsma bikkembergs bilali bilbao
    bilderdijk bildik biletskyi bilgic bilinski bilir billiet billington billung bilotta bilozir
    bilyi bimenyimana binaghi binagwaho biname binckes binet bing bingol bini binini binon
    binvignat biondi biosynthetic biot bir bircan birhane birru birsel bisceglia bischoff
    bisconti bishay bishop bisisu bissell bisthoven bitar bittan bittar bivol bixio biyiklioglu
    bizzarri bjedov bjelica bjelogrlic blacks blacksmith bladel blaes blaga blagojevic blairon
    blaj blake blanch blanchard blanchart blanchy blanckaert bland blanes blanpain blasco blasi
    blasius blaszczak blaute blave blavier blay blazic blazquez bleijenberg blewanus bleyaert
    blida blieck blignieres blin bloemendaal blokhin blomme blondeau blondeel blondiau blot blum
    blume boada boaga boateng boboc bobrov bobrowski bocca boccaccio boccara boccherini boccioni
    bocelli boch bochenek bochenski bocken bockman bockstael bocoum boda bodart boddaugh bodea
    bodemann bodin bodisteanu bodiu bodnar bodo bodoni bodor bodson boeck boeckx boelens
    boellaard boersma boertien boeser boetet boets boeva boeve boever boex boey boeye boezio
    boffin boga bogaci bogaert bogaerts bogale bogart bogatu bogdanov bogdanovic bogdanowicz
    boghiguian boghossian bogicevic bogojevic bogucki boguslawski bogusz bohdanov bohm bohringer
    bohy boiardo boiciuc boileau boin boiro boissy boitani boito boix bojanic bojarski bojic
    bojkovic bojku bojovic boka bokan boke bokenkamp bokolo bokor boland bolanos bolat boldrini
    boldu bolen bolhi boli bolic bolingi bolkesteijn bolli bollu bolly bologa bologna bolognesi
    bolohan bolukbasi bolurfrushan boly boma bomans bombieri bommer bompiani bonanno bonaparte
    bonatti bonaventura bonazzi bondarew bondroit bondt bonduelle bondumier bonelli bonenfant
    bonet bonetti bonfanti bong bonga bongiorno bonilla bonino bonnaffe bonneau bonnel bonner
    bonni bonnin bonny bonolis bonomi bonomo bontekoe bonvoisin bony bonzali booden boogaerts
    boone boonen boorn boose borbely borbouse borchgrave boreel borek borekci borel borgers
    borges borghese borghi borgia borgmans borgnet borgraeve borja borkhoche borkowska borlee
    borman borodin boros boroumand borovyk borowiec borowski borrani borras borre borrego
    borrell borrelli borremans borret borromeo borromini borroni borsellino borsiere borsus
    bortier bortnyk bortolotti borysenko borza borzomi bosch boschi boschman bosiljcic bosio
    boskovic bosman bosmans bossaert bossaerts bosschaert bossche bosscher bossi bosson bossuet
    bossut bossuyt bostanci bosurgi botella botez botezatu both bothuyne botka botros bott
    bottaro bottequin botticelli bottigliero bou bouabdellah bouafia boualaga bouazdia bouaziz
    bouazizi boubakri boubekeur boucetta bouchama bouchareb bouchatal bouchereau bouchet
    bouckaert boudaoud boudart boudewijns boudi boudjellab boudjemaa boudjenah boudraa boudry
    boufal boughanem boughanmi boughnia bouguerra bouhafs bouharat bouhlel bouhouche bouhuizen
    bouilly bouizri boukacem boukaka boukari boukhalfa boukhari boukhatem boukhers boukhris
    bouksib bouktiba boulakjar boulay boulogne boumaaza boumal bouman boumarafi boumaza
    boumeester boumelaha boumerdassi boumsong bounab boundy bounou bouragba bouraoui bouras
    bourgois bourgondie bourgueil bourhis bouricius bourlard bourlet bourouissa boushaki
    bouskila bousquet boussefiane bousselham boustani boutabout boutarene boutet bouthoorn bouti
    boutin boutmans boutoura boutros-ghali bouwens bouwhuisen bouzidi bova bovan bovene bovenen
    bovie bovy bowen boxman boya boyarsky boyata boychenko boychuk boyd boye boyer boyle boyraz
    boz bozbey bozdag bozicic bozinovski bozovic boztepe bozyel bozzi brabandere brabants
    bracaval brachet bracke brackman brady braeckeleer braeckman braekel braem braet bragadin
    bragaglia bragt braham brahmi braine brajkovic brakchi bramante brambilla brami brancaccio
    branciforte brancoveanu brands brandts braniste branquart brans brants braun brauns brauwer
    brdar brecel breda brederode brega bregasi bregu brel bremer brempt brenen brenier brenna
    brenner brepoels bresciani brese bresse bresseau breuer breugel breugelensis breugelmans
    breukeleveen breukelveen breyne brezeanu bria brialmont briand briccialdi brichard brichese
    bricmont bricout briel briels briere brievingh briey brigaud brigui brikho brill brillouet
    brimeu brinkgreve brinza briones brisart brixhe brizee broca brocas brochard brock brodsky
    broeck broeckhoven broeckx broekhoven broeshart broggini brogniez broka bronckaers
    bronckhorst brondel bronder brondgeest bronfman bronne bronstein broquet broqueville broschi
    brose brosens brotchi brotcorne broucke brouckere brouha brouk brown brozek bruchem bruckner
    bruggeman brugman brugmann brugnaro bruijn bruijne bruinooge brumleve brummelkamp bruneau
    bruneel brunelleschi brunelli brunello brunetti bruniaux brunswijk bruscantini brusselmans
    bruycker bruylants bruyn bruyne bruynseraede bruynzeels bruzzese brys brzeski brzezinski
    brzozowski bubalo bucci buchet buchmann bucico buck buckinx buczkowski buczynski bud buda
    budak budeanu budnyk budzynski buelens buendia bueno buet buga bugajski bugiel buiak buijs
    buisset bujak bujor bujupi bukowski bukusu bukvic bulat bulcke bulgakov buliga buls bultheel
    bultot bulzoni buma bumci bunea bunescu bunjaku bunjevcevic buns bunschoten buonauro burac
    burca burcardo burcea burch burda burgeon burgersdijk burggraeve burghers burgos burian
    burka burke burkel burlacu burlet burm burman burssens buryak burzynski buscetta buset bushi
    busine busoni busquets bussa bussche busscher bussemaker bustamante busuioc butka butkiewicz
    butnariu butnaru butselaar butzen buuren buyck buydens buyens buyle buyoya buys buyse
    buysrogge buysse buyst buytaert buytelaar buyten buzaglo buzea buzin buzzi bvouma by byars
    bykov byltiauw byrne cabanier cabanillas cabay cabel cabello cabeza cabezas cabibbo cabo
    caboto cabrero cabrini caccia caccianemico cacciatore caccioppoli caceres cadefau cadorna
    cadot caekelberghs cael caelenberge caesbroeck caetani cafarchia caffarelli cagnin cagnotto
    cailleau cailliau cain cainero cairns caironi cakiroglu cakmak calabrese calarco calatayud
    calbo calcar calderon calet calewaert calgari calik calinescu caliskan caliskanoglu calleeuw
    callegari callegaro calleja callens callewaert calliauw callier calota caluwe calvet calvi
    calzada camaj camanni camby camerlynck camerman cami camicione camilleri camino camiscione
    cammarata cammel campagna campana campanella campano campbell campeanu campen campenhout
    campillo campion campise campoy camuccini camurcuoglu canaan canale canales canali canals
    candea candu caneghem canellas canet canete canetta canevascini canil canisius canizares
    canneel cannizzaro canova canovas cantacuzino cantero cantillon cantimori cantoni
    capabilities capar caparros capdevila capecchi capelli capiot capitani capoen capone cappe
    cappelletti cappelli caprasse capuana capucci caracciolo caraman caras carbajo carballo
    carbo carbonell carboni carcaci carcano carciumaru cardahi cardano cardenas cardijn
    cardinali cardona carducci carels carette carfagna carin carion caristan carlens carli
    carlier carlini carmeliet carmichael carminati carmona carnera carnero carnotte carnoy
    carocci caroli caron carosone carp carpentier carpio carpov carranza carrara carraro
    carratta carreno carrere carretero carriera carrillo carrion carrisi carro carron carstea
    cartuyvels carullo carvajal carver casadei casado casaer casagrande casal casale casaleggio
    casalodi casals casanovas casares casarin casati casella casellati caselli casini caspar
    cassano cassara cassart cassiman cassol castaneda castano casteels castejon castell
    castellani castellano castellanos castellitto castello castells castellucci castelo castelot
    castiglione castiglioni castilla castioni casto castrillo catala catan catana cataraga
    catenazzi catteau cauchie caudron caulier cauter cauteren cauvin cauwelaert cauwenberghe
    cauwer cavalcanti cavalli cavallini cavallo cavanna cavdar cavoukian cayman cazac cazacu
    cazan cazorla ceausescu cebotari ceccarelli cecchi cecchini cekic cekici celebi celebic
    celentano celiker celis celli cels cen cenci cendron cepeda cerami ceravolo cercel cerchez
    cerda cerezo ceri cerigioni cernea cernescu cerquiglini cerrada cerrahoglu cerri cerro
    cerutti cervantes cervera cervone cesari cesaroni cesarotti ceschi cespedes cetiner
    cetinkaya cetkovic ceulemans ceuppens ceurvels cevik ceysens ceyssens chaaban chaban chabbi
    chabert chabi chacon chadirji chadli chahine chaikovskyi chainaye chaker chakor chakouri
    chalabi chalhoub chalub chambon chami chamorro chamoun chamussy chan changy channel
    chantraine chaoui chaparro chapel chapellier chapman chapuis characterization charara charef
    charfeddine charle charlet charlier charon charr chartier chastel chatelle chatila chatt
    chatti chauveau chauvet chavepeyer chaynes che chebbi chebel chebli chebotaryov checa chechi
    cheda chedid chehade chelariu chelaru chellaoua chelle chelli chelouche chemali chemical
    chennaux cherednichenko cheriet cherifi cherin cherkaskyi cherki chernenko cherni cherniak
    chernov cheron cherubini chesters cheuk cheung chevallier chevresson chiali chian chiao
    chiappetta chiaramonte chiarelli chiarini chiba chibani chico chicu chielens chiesa chifor
    chigi chiha chihab chihaoua chihi chijs chikh chikhaoui chimenti chin chindamo ching chini
    chinnici chiodi chirilov chirita chirtoaca chis chittolini chiu chivu chiwy chlebowski
    chmagh chmiel chmielewska cho choheili choi chojnacki chola chopyk chotzen choucair chouchar
    chouhad chouikh choupo-moting chourabi christiaens christians christoffel christoffels
    chrodtrud chrzanowski chui chumak chung chuot ciampi cianciolo ciani ciappina cibin cicala
    cichocki cichon cichy cid ciesielski ciesla cieslak cifuentes cignaroli cilea cilibrasi
    ciloglu ciman cimarosa cimini cimpoi cinar ciobotaru ciocan cioclea ciocoi cioflec ciolacu
    cioni cioranescu cipolla cipriani ciric cirkovic cismaru cisneros ciss cissokho ciszewski
    citters citti ciubotaru ciubuc ciuca ciurea civaschi civelek ckrebic claassen claerhout
    claes claesdr claesen claesner claessens claeys clarinval clarysse clausade clavero clays
    clayton cleene cleeren clementi clerbout clerck clerckx clercq clerfayt clerq cleven clews
    cleymans clifford clijsters clooney clootwijck cloquet closset cluytens cneut cnockaert
    cnops coanda coardi coban cobo cobos coccius cocco cocea cociarelli cock cocq codde codina
    codreanu codru coeckelbergh coello coeme coen coene coenegrachts coenen coens coesens
    coetsem coffie cogels cogniaux cohen cohl coillie cojocariu colak colakoglu colasanti
    colbrandt colen coletti colic colicis colinet colize coll collado collaer collaert collart
    collen colletti collina collins collodi collon colman colmant colo colom coloma colombini
    colomer colonna colot colson colucci columbo coly coman comboni comencini comeriato comert
    cominotto comisso commers comolli company comrie comsa comyn conceicao condello condoleo
    conesa coninck coning coninx conrad consiglio constandt contarini contini contrafatto conway
    cook coolen coolens coolhaes coolman coolsaet cooman coomans coombs cooper coopman cooreman
    cooremeter coorevits coornaert coppejans coppenolle coppieters coppin coppolani corbacho
    corbiau corbo corbu corcos cordaro cordero cordoba coredo coremans corenthin coret
    coret-coredo coreth corijn corlu corman cormann cormeau cornea cornejo cornelisse
    cornelissen cornelisz cornil cornillie corominas coronado corovic corput corr corradi
    corradini correa correr corrin corroy corsi corsini corstiaens cortebeeck cortens cortese
    cortesi corteyn corti cortina coryn cosa coscodan cosentino cosic coskuner cosman cossement
    cossery cossey cossiga costalonga costanzi coste costea costenco coster costescu cosyns
    coterlet cottenje cotton coucheron coucke couckuyt coudyser coulon counard coundoul courard
    courouble courteaux courtens courtheoux coussa coutereels covaci covalciuc covalenco covali
"""
