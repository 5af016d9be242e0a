"""Family names. Made by `make names`: not to be edited."""

FAMILY = """
    vervoort verwee verwilghen verwimp verwoert veseli veselinovic vespucci vetokele vetrila
    vettori vetulani veugelers vezzali viaene vial viana vianello vianu vicens vicol victory
    vidakovic vidic vidoni vidovic vidrascu vieru vietor vifquain vigano vigerie vigil vigliotti
    vignery vigorelli vila vilalta vilanova vilaplana vilar vilim villadicani villafranca
    villalba villalobos villalonga villani villano villanueva villarosa villaverde villegas
    villena vinci vinck vincke vincze vindevogel vindevoghel vinet vingboons vingerhoedt
    vingerhoets viotta virgili virgone visan visconti visintini viskovic vismara visscher vitas
    vitenko vitezovic vitia vitiello vitriarius vitringa vits vittadello vitturi vivaldi
    vivarelli viviani vizcaino vladescu vlahovic vlajic vlaminck vlasov vlasova vleeschauwer
    vleminckx vleurinck voda vodo vogt voica voiculescu voinescu vojinovic vojnovic vojvodic
    vokshi volckaert volcke volkaerts volkov volkova vollebregt vollenhoven volobuyev volochine
    volosatii volpe volpi volterra von voners voogdt voorda voordeckers vooren voorhees voorhout
    voortman vorobey vorobiov vorobyov voronin voronkov voronov vorstius voskanian voskanyan
    vrancken vranckx vranes vranken vredeman vreese vreven vrhoci vriendt vrijens vrijsen
    vrindts vrioni vrolik vroman vromans vromant vucetic vucic vucicevic vucinic vuckovic
    vujacic vujic vujin vujovic vukadinovic vukajlovic vukas vukcevic vukobratovic vukomanovic
    vukosavljevic vukotic vukovic vuksanovic vulaj vuletic vulic vulovic vulpe vural vutcarau
    vuye vuylsteke vuyst vylder vynnyk vyshnevskyi vysotska vysotskaya vysotsky vysotskyi vyve
    vyver wa waarbeek waardeloo waardenburg wachel wacquier waderle waegemans waelbroeck waele
    waem waer waeri waeytens waffelaert wagemakers wagemans wagenvoort wagner wahab wahby wahl
    wajda wajnberg waked wald waldburger walderade wale walgrave wallace wallaert wallant walle
    walleghem wallemme waller wallis walpot walravens walschaerts walsteijn walters waltrade
    wamba wambach wambeke wanko wannous wansart wardiani warin warland warner warnier waroux
    warson wasel washer washington wasiak wasif wasik wasilewska wasilewski wasowicz wassef
    wasseige wassenbergh wasserman waterkeyn watermeulen waterschoot wathelet watillon watlet
    watteeuw wattez wauters wauthier wawrzyniak wayenberg webber weeldenburg weemaes weerdenburg
    weerdt weghe wegrzyn wehbe weijden weijland weijters weiler weinand weinberg weinberger
    weinstein weiss weitz welf welimoum wellens welsink welvaert wembangomo weng wenssens
    werbrouck werdes werff werle wertz werveke wery wesel wesolowski wesphael wesseler wessex
    westenberg westerbeek westerburg westerduin westermann westfalen weterink wetterman weyland
    weylandt weylant whettnall whitley wiard wiatr wichers wickerode wickler wieckowski wiegand
    wienen wiener wiertz wierzbicki wigand wigman wijckaert wijland wijnendaele wijnpersse
    wijsmuller wilcken wilczek wilczynski wildiers wilequet wilford wilkens wilkinson willaert
    willame willekens willemen willems willemsen willing willockx willocq wilmart wilmes wilmont
    wilmots wilms wilrycx winandy winckel winders windey winiarski winkler winne winnrich
    winston wipff wipstrik wise wiser wisniowski witczak witdoeck witek with withoos witkowska
    witt wittebols wittenboer wittich wittman wittmann wnuk woestijne woestyne wojcicki
    wojciechowska wojtczak wojtowicz wolanski wolasmal woldegiorgis wolff wolffel wolfs wolfsdr
    wolfswinkel wolinski wolkan wollaert wollants wolman wolper wolski wolters wong wonka woods
    wooning worku wos wouassi woudenberg woudhuysen woutersz wrangel wright wroblewska wrona
    wronski wrzosek wubben wuchters wullaert wumu wunderink wurth wutke wuyts wyckaert wyckmans
    wyffels wymeersch wynant wyndaele wyngaert wyns wysocka wyss wytsman xa xavery xhacka xhaka
    xhemali xhepa xhillari xhuvani xiangtai xiiii xingxin xun yaakoubi yablonska yace yacoub
    yacoubi yade yagci yaghmai yaghoubi yaghoubian yago yahi yahiaoui yahyaoui yakhno yakovenko
    yakovlev yakut yakymenko yalciner yaldo yalman yamani yamanturk yami yammine yanan yanardag
    yanez yanfei yapici yaqin yarchuk yared yaremchuk yaremenko yarosh yaroshenko yaseen
    yashchenko yashchuk yatim yatsenko yavari yavas yavorski yazar yazdani yazdanpanah yazdi
    yazicioglu yaziji ydens yeboah yee yefimov yefremov yegorov yehenara yehorov yemelyanov
    yemets yenen yener yengo yenigun yeremenko yermakov yerna yerofeyev yershov yeryomenko
    yesiltepe yeung yevdokimov yevtushenko yevtushok yeylaghi yhombi-opango yildizhan yildizoglu
    yiliang yirga yonn yoon yoruk yorulmaz yoshida yoshimura youm younan young youngblood younis
    younus yourcenar yousefi yousfi yousif youssefi youssoufi ypeij ypey ysabie ysaye ysendyck
    yuce yucesoy yuk yuma yung yunxi yurchenko yurdakul yurtsever yushchenko yuste yuwen zaaijer
    zabala zabaleta zabarella zabeau zablocki zaborowski zaccagnini zaccai zaccardo zaccaria
    zacchia zacco zadorozhnyi zadrima zaele zafar zafirovska zaghari zaghib zaghloul zagorac
    zagorski zagre zaguri zahawi zahedi zahlawi zahran zaibi zaidan zaidi zaimeche zaimi
    zajaczkowski zajkov zakar zakarian zakharchuk zakharkiv zakharov zakir zakkar zakrzewska
    zakuani zaky zakzouk zaland zaleski zalewska zaluzhnyi zam zambelli zamboni zamengo
    zamfirescu zamora zamorani zamorano zampa zamsa zamzami zanazzo zandi zane zanella zangeneh
    zanichelli zaniewski zanini zanjani zannowich zanon zanotti zanzala zapata zaporozhan zapsa
    zarad zaragoza zardini zare zaree zaremba zaric zarkovic zarlino zarouali zarzycki zastavnyi
    zavalniuk zavyalov zawada zawadzka zawisza zayatte zaydan zayn zaytsev zaza zdorenko
    zebelamou zebrowski zec zecchini zecevic zeckendorf zedan zeebroek zeemans zeeuw zeffane
    zeffirelli zegers zegeye zegher zeghidour zeh zeid zeidan zeineddine zeitoun zekic zekri
    zeldenrust zeleke zelenbaba zelenovic zelenskyi zeler zelli zeman zemmamouche zemni zemzemi
    zenaidi zenderoudi zeneli zengin zennaro zenner zenuni zerah zerbo zerey zerhouni zeroual
    zerrouki zetticci zevin zezelj zgheib zha zhai zhan zhdanov zhuge zhukov zhukovskyi zhuo
    zhuravlyov zhurik zi ziade ziadi ziane zichichi zidan zidane zidi zieba zielens zietek zigon
    zijlaard zijlemans zijlmans ziketh zili zilnik zimin zimmer zimmerman zimmermann zimonjic
    zinkevych ziolkowska ziolkowski zito zitouni zivadinovic zivanovic zivkovic zivojinovic
    ziyech zizic zlatkovic zlatnar zniber zock zoghbi zohouri zokora zollman zolotarev zoppetti
    zoppetto zoric zorlu zorrilla zorzi zoto zouaoui zoumanigui zreik zrihen zu zubaydi zubkov
    zubov zubyk zuidweg zuiev zuijdveld zujovic zuk zukanovic zukowski zulfikar zuo zupan
    zurawski zurek zurita zurowski zutter zuyev zuylen zvarych zvunka zwaben zwieten zwijsen
    zwindrecht zych zylberberg
"""
