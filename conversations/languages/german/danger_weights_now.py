"""German stems of what happens now, by their weight. Made by `make weights`."""

ACUTE = """
3: gerade
2.5: auto einges geht tur
2.25: 0 blau blutet eben geschr heute opa raus sitzt wach was
2: atmet boden neben
1.75: abschi aufges axt bad bein bett bin bitte bringt demenz durchs funf gewurg grad hals hangt
1.75: haus jacke lippen luft reagie rucken schlus schnei schwan stark steht treppe um umbrin
1.75: verbar vergif wasser
1.5: allen ans apothe aufm barfus bauch benutz betrun bewuss blut brauch brucke buro danke dazu
1.5: drauf dreija dunkel ende entkal erkenn flach fliege fruh garage gegang gegess gekomm gesagt
1.5: gescho gesich gespri getret geworf grade grau heut hinter hore jagdge keine klein kurz langsa
1.5: leiter leute mach minute mittag motor nachth onkel pistol plotzl prugel revolv richte ruft
1.5: schlec schnar schnel seil stunde telefo teufel trau treffe tritt unterr venn verfol vergew
1.5: verlan wald wartet wartez weggel weggen wollte zug zwolfj
1.25: genomm kopf schlag weil
1: am arm auf baby drauss einem ganz gegen gester getrun herr hier lasst lauft liegt los mir nacht
1: sind strass uns wohnun
0.75: alle allein als dem drin es ex flur ganze geschl hab halt hat hort ihr im jungen kolleg
0.75: liegen meine mich mit papa patien sein tisch wand weint will
0.5: aus bewohn das ein einen freund haben handy ich in kind kleine mann sich versch wir
0.25: alles der einer einmal fenste findet flasch frisch glaubt ihn ins intern ist jungs kam kann
0.25: krieg muss nur pillen rucksa soll spring still striem toten tun uberal und unsere vom zwei
-0.25: abend abgeho antwor arzt da dreima einfac entdec essen frau freita fuhlt fur gehen gekauf
-0.25: geschu gesehe gespra gestos gewehr habe herum holen hund ihrem ihrer jede junge kamera kein
-0.25: keller kissen klasse krampf lachga lampe leer medika meint mieter moglic monat nachba
-0.25: nachst nachts offen oma passt pflege plan polize reden sagen sagt schmer schran schrei
-0.25: schule schulh sehen seine stimme stinkt stock streit stuhle suchen uhr unten verlor versuc
-0.25: vierja vollig welt wie wirft wodka wohnt wollen wurde zeigt zimmer zitter zusamm
-0.5: gemach hause komisc mehr nach schlaf sieht sprich unser viel war
-0.75: andere arbeit dran fast frauen gestur jedes keinen macht mama manner mude ohne ohnmac seit
-0.75: spritz tablet tagen tochte unter waren wenn wieder wird zeug zweima
-1: bei beim dritte etwas hatte ihm jugend kauft klient kommt meiner morgen nie sachen sehr weiss
-1: zur
-1.25: drei isst leben nichts redet
-1.5: wo
-1.75: aber armel arzten ausgez bank bedroh besser besuch bleibt dame darf einsch enkel erpres
-1.75: famili fehlen fragt geheim gehort geld gibt grob grossm herrn ihren kifft kleide kontro
-1.75: lacht landwi lange mal malt manchm mischt misstr namen neue ob offnet packt pause pfeffe
-1.75: puppen rente rezept sammel schrec seitde sinn sorgen spielt studen traue trinkt verwir
-1.75: vielle ware wegen wein wirres wohngr zeit
-2: letzte
-2.25: ab abgese alte beruhi davon ganzen irgend keiner monate nachri nimmt obdach sommer standi
-2.25: trennu
-2.5: abends blaue flecke immer kaum tragt woche wochen zuckt zum
-2.75: ihre
-3: oft
-3.25: jeden tag
"""
