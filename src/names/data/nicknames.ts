/** Given names with their short, familiar and foreign forms, folded; a line is one name. A form may stand in several lines. */
const FORMS = `
abdul abd abdel
abigail abby gail
abraham abe ibrahim avraham
agnes aggie
albert al bert albie alberto
alexander alex alec sandy xander lex sasha aleksandr aleksandar alexandre alejandro alessandro oleksandr aliaksandr iskandar alexandros alexandr olexander
alexandra alex sandra sasha lexi
alexei alexey aleksei aleksey alyosha oleksiy oleksii
alfred al alf fred alfie
andrew andy drew andrei andrey andrii andriy andre andreas andres anders andrzej andrea
anthony tony antonio antoine anton ant antoni antony
arthur art artie artur arturo
barack barry
barbara barb babs barbie
bartholomew bart
benjamin ben benny benji bibi binyamin
bernard bernie bern bernd bernardo
bradley brad
bridget biddy bridie
cameron cam
carl karl carlos carlo charles
caroline carol carrie carolyn
catherine cathy kate katie kathy cat cath katherine kathryn catalina ekaterina yekaterina katarzyna kateryna katharina kit kitty katya
charles charlie chuck chas chip carlos karl carl carlo
charlotte lottie charlie
christina chris christy tina kristina cristina christine
christopher chris kit topher christoph christophe cristobal
clifford cliff
daniel dan danny daniil danilo
david dave davy dawood daoud davud dafydd davide
deborah deb debbie debra
dmitry dima dmitri dimitri dmytro dmitriy
donald don donnie donny
dorothy dot dottie dolly
douglas doug
edward ed eddie ted teddy ned eduard eduardo edouard
edwin ed eddie
eleanor ellie nell nora leonora
elizabeth liz lizzie beth betty betsy eliza elisabeth lisa elisa libby bess liza elspeth isabel yelizaveta
emmanuel manny emanuel manuel
eric erik erich
eugene gene evgeny yevgeny yevhen evgeni
ferdinand fernando ferdi
florence flo flossie
frances fran francesca franny francoise
francis frank francisco francesco francois franz paco pancho
franklin frank
frederick fred freddie freddy rick frederic fredrik frederik friedrich federico fritz
gabriel gabe gabi
geoffrey geoff jeff jeffrey
george georgi georges jorge jorg georgy giorgio giorgos yuri heorhiy
gerald gerry jerry geraldo
gerard gerry gerardo
gregory greg gregor grigory grigori grzegorz
harold harry hal harald
helen nell elena yelena helena olena eleni ellen
henry hank harry hal henri heinrich enrique enrico hendrik henrik henryk
herbert bert herb
howard howie
hugh hughie hugo huw
ivan vanya john juan jean johann ian
isaac ike yitzhak ishaq itzhak izzy
jacob jake jakob jaakov yaakov yaqub jacobo
jacqueline jackie jacqui
james jim jimmy jamie jem santiago jaime diego jacques
janet jan
jennifer jen jenny
jeremiah jerry jeremy
jeremy jerry jez
jessica jess jessie
joan joanna joanie
john jack johnny jon ivan juan jean johann johannes giovanni jan ian sean hans joao yahya ioannis yannis evan
jonathan jon jonny nathan jonathon
joseph joe joey jo jose josef josip giuseppe yusuf youssef yosef jozef pepe beppe
joshua josh yehoshua
judith judy jude
julia yulia juliet julie giulia
katherine kate
kenneth ken kenny
lawrence larry laurie lars lorenzo laurent laurence
leonard len lenny leo leonardo
leon lev leo
leslie les
louis lou lewis luis ludwig luigi louie
lucas luke luc lukas lucian
lucy lucia lucie
madeleine maddie maddy
magdalena magda maggie lena
margaret maggie meg peggy marge margie rita greta madge maisie margarita margo marguerite gretchen
mark marc marco marcus marko marek marcos
martha marty marta
martin marty martyn marcin
mary molly polly maria marie mariam maryam miriam may mia moira
matthew matt mateo matteo mathieu matthias matvei mateusz matias
maximilian max maxim maksim
megan meg
michael mike mick mickey mikhail michel miguel michele mykhailo micky mikael michal misha mihai mikhael mihail
mohammed mo mohamed muhammad mohammad mehmet muhammed mohamad mahomet mamadou
moses moshe musa moussa moe
natalia natasha natalie nat nataliya
nathaniel nat nate nathan
nicholas nick nicky nico nicolas nikolai nikola nikolaus klaus mykola nikolay nicola nikos niko nicolae
noah nuh
norman norm
oliver ollie olivier
oleg oleh
olga olha
oscar oskar
pamela pam
patricia pat patty patsy tricia trish
patrick pat paddy rick patricio padraig
paul pablo paolo pavel paulo pawel pavlo pal
penelope penny
peter pete pierre pedro pietro piotr pyotr petro petr petros pieter butros boutros
philip phil pip felipe philippe filip phillip
phillip phil philip
rachel rach raquel
raymond ray ramon raimundo
rebecca becky becca
reginald reg reggie
richard rich rick dick ricky richie ricardo riccardo
robert rob bob bobby robbie roberto bert
roderick rod roddy rodrigo
rodney rod
roger rog ruggero rogelio
ronald ron ronnie ronaldo
rosemary rosie rose
rudolph rudy rudi rolf rodolfo rudolf
russell russ
samantha sam
samuel sam sammy samuil shmuel
sarah sally sara sadie
sergei sergey serge sergio serhiy serhii sergii serhij seryozha sergi serej
sharon shaz
sidney sid
simon shimon simeon semyon
sophia sophie sofia sofiya
solomon sol suleiman sulayman suleyman salomon shlomo
stanley stan
stephanie steph stefanie
stephen steve steven stefan etienne esteban stefano istvan stevie stepan stephane
stuart stewart stu
susan sue susie suzy suzanne susanna susana
terence terry terrence
theodore ted teddy theo theodor fyodor fedor todor
theresa terry tess tessa teresa therese
thomas tom tommy tomas tommaso tomasz
timothy tim timmy
tobias toby
ursula ursel
valentina valya
vasily vasyl vasiliy basil vasil
veronica ronnie ron
victor vic viktor vittorio
victoria vicky vickie tori viktoria
vincent vince vinny vincenzo vicente
virginia ginny ginger
vladimir vlad volodymyr vova wladimir volodya uladzimir vladmir
walter walt wally walther
william bill billy will willie liam wilhelm guillermo guillaume willem wil willy
yevgenia eugenia zhenya evgenia
zachary zach zack zak
`;

function pairs(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of FORMS.trim().split('\n')) {
    const [name = '', ...others] = line.split(' ');
    for (const other of others) {
      forms.set(name, (forms.get(name) ?? new Set()).add(other));
      forms.set(other, (forms.get(other) ?? new Set()).add(name));
    }
  }
  return forms;
}

/** A folded given name → the forms that it may be another of. Two nicknames of one name are not each other's. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = pairs();
