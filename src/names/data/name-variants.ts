/** One Arabic name as Arabs, Turks, Persians, Jews and their neighbours write it in Latin letters, folded; a line is one name. */
const SEMITIC = `
abd abdel abdul abdal abdol
abdullah abdallah abdulla abdellah abdollah
abdulrahman abdurrahman abdelrahman abderrahmane abdirahman
abdulaziz abdelaziz abdulasis
ahmed ahmad ahmet achmed ahmadou amadou akhmed ahmat
aisha ayesha aicha ayse aysha
ali aly
amin ameen amine emin
amir ameer emir
fatima fatma fatimah fatemeh fatoumata fatimata
faisal faysal feisal faycal feysal
hamid hameed
hassan hasan hacene hassen hasen
hussein hussain husayn hossein husain hosein huseyin hocine husein husseyn houcine
jalal celal jelal
jamal gamal cemal djamel jamel djamal jamaal
jamil cemil gamil djamil jameel
javad jawad cevat javed
kamal kemal
karim kareem kerim
kazem kadhim kazim qasim kasim qassem qasem ghassem kacem
khaled khalid halit chaled
khalil halil khaleel
mahmoud mahmud mahmut mahmood
massoud masoud mesut masud messaoud
mehdi mahdi
mohammed muhammad mohamed mohammad mehmet muhammed mohamad muhamed mahomet mamadou mehmed magomed muhammadu mohamud maxamed mouhamed mahamadou
murad mourad murat
mustafa mostafa moustafa mustapha mostapha
omar umar oumar omer umer amar
osman othman uthman usman ousmane ottoman osmane
reza rida ridha reda riza rezza
said saeed sayeed saeid sait syed sayyid sayed sayyed seyed seyyed seyit
saleh salih
salim saleem selim
sharif sherif cherif shareef serif
tariq tarik tareq tarek
yasin yassin yassine yacine yaseen
zaid zayd zeid zayed
osama usama oussama
ayman aiman eymen
hamza hamzah hamze
khadija hadija hatice khadijah
leila layla laila leyla lejla
marwan merouane mervan
nasser nasir naser nacer
nour nur noor noura nura
rashid rachid rasheed reshid
shafiq chafik safik
tawfiq tawfik toufik taoufik tevfik
yasser yasir yaser
zeinab zaynab zainab zeynep
abraham avraham ibrahim ebrahim brahim ibrahima
suleiman sulayman suleyman sulaiman soliman slimane souleymane solomon soleiman
moses musa moussa moshe mousa
isaac ishaq yitzhak isaak itzhak ishak eshaq
yusuf youssef yosef yousef yousuf yusef youcef yousif yussuf
yunus younes younis younous
idris driss
sadiq sadegh sadek sadeq siddiq
awad awadh
riad riyad riadh
jabir gaber jaber
naguib najib nagib
farag faraj
omran imran emran
abu abou abo
ibn bin ben
yaqub yaqoub yacoub yakub
yahya yehia yahia
ismail esmail ismaila ismaeel
isa issa eisa essa
dawood dawud daoud daud davud
ilyas elias ilias
zakaria zakariya zekeriya
habib habeeb
walid waleed oualid
wael wail
tahir taher
zahra zohra
qais kais qays
mounir munir monir
nadir nader
sami samy
adel adil
anwar enver anouar
hadi hady
haidar haydar heydar haider
jafar jaafar cafer gafar
latif lateef
majid majeed maged
mansour mansur mansoor
nabil nabeel
nizar nezar
qadir qader kader kadir
rahim raheem
ramadan ramazan ramadhan
shaker shakir chaker
taha tahaa
ziad ziyad
bilal belal
bashir bachir besir
ghassan gassan
hisham hicham hesham
jihad cihad
tayyip tayeb taieb
nuri nouri noori
mukhtar mokhtar muhtar
burhan borhan
gaddafi qaddafi gadhafi kadhafi qadhafi kaddafi gadafi
qatar katar
rauf raouf
jabbar cabbar
ashraf achraf eshraf
abbas abas
abdulfattah abdelfattah abdulfatah abdelfatah
abdulghani abdelghani abdulgani
abdulhakim abdelhakim abdulhakeem
abdulhamid abdelhamid abdulhameed
abdulkarim abdelkrim abdelkarim abdulkareem abdolkarim
abdullatif abdellatif abdullateef abdulatif
abdulmajid abdelmajid abdelmadjid abdulmajeed abdelmeguid abdelmagid
abdulmalik abdelmalek abdelmalik abdulmalek abdolmalek
abdulnasser abdelnasser abdennasser abdulnasir
abdulqadir abdelkader abdulkadir abdulkader abdelqader abdulqader abdolqader
abdulrazzaq abderrazak abdelrazek abdulrazak abdulrazzak abdurrazzaq abderrezak abdelrazik
abdulsalam abdessalam abdelsalam abdesselam abdeslam abdesslam abdussalam
abdulwahab abdelouahab abdelwahab abdulwahhab abdolvahab
adnan adnane
akif akef
akram ekrem
ikram ekram
alauddin aladdin alaeddine alaaeddin alaattin alaadin
alim aleem
anas enes
anis anees enis
asad asaad
asim assem asem
asma esma
atef atif
aqil akil aqeel aghil
ayyub ayoub ayyoub ayub eyup ayoob
aziz azeez
badr bader bedir
bakr bekir
abubakr abubakar aboubakar aboubacar aboubakr ebubekir
bassam besam
basim bassem basem
emad imad imed
fadel fadil fadhil fazil fadhel
fahd fahad
fahim faheem fehim
fares faris
farid ferid fareed
farouk faruq faruk farooq farouq
fathi fethi fathy
fawzi fouzi faouzi fevzi fawzy
fikri fekri
firas feras
fuad fouad fuat foad
ghazi gazi
hafez hafiz hafidh hafeez
hakim hakeem
hamad
hamdi hamdy
hamdan
hamdoun hamdun
harun haroun haroon
hashim hashem hachem hachim
hatem hatim
haytham haitham heitham haithem
hazem hazim
hosni husni hosny husnu
hossam hussam husam houssam hosam
huthi houthi
ihab ehab iheb
ihsan ehsan
iqbal ikbal eghbal
israa esra isra
issam isam essam
iyad eyad
izzeddin ezzeddine izzettin azzeddine azzedine izzuddin ezzedine
jawdat cevdet jaudat
jihan cihan gihan jehan
jumaa jomaa gomaa juma cuma jomaah
kamil kamel
karam kerem
khaldun khaldoun haldun
khayri hayri kheiri khairy
khidr khodr khedr hizir
layth laith leith
lutfi lotfi lutfy
luqman lokman loukman loghman
mahir maher
malik malek maalik melik
malak melek
maruf marouf maarouf
mazen mazin
midhat medhat mithat
miqdad mokdad mekdad mikdad meqdad
moez muizz moaz muaz mouadh muadh
muhsin mohsen mohsin
muhannad mohannad mohanad
mumin momen moumen
mundhir munther munzir mondher munzer monzer
murtada murtaza mortaza morteza mortada murteza
muslim moslem
mutasim motasem moutassim moatasem
mutaz moataz motaz mouataz
nadim nadeem nedim
naim naeem
najat nejat necat nagat
najm nejm negm
nashwan
nasim naseem nessim nesim nassim
nasr
nasreddin nasruddin nasreddine nasrettin nasiruddin naseruddin
nizam nezam
numan noman nouman
nureddin nuruddin noureddine nurettin nooruddin nuradin
nusrat nusret nosrat
othmani uthmani usmani
qadri kadri
qahtan kahtan
qutaiba koteiba kutaiba qutaybah kuteybe
qutb kotb kutub
rabi rabie rabih
radwan ridwan redouane ridvan redwan rezvan redhwan
rafiq rafik rafeeq refik
raghib ragheb ragip
rajab recep ragab redjeb radjab
rami ramy
ramzi remzi ramzy
rasul rasoul
rushdi roshdy rustu rochdi
rustam rostam rustem
ruqayya rokaya rukiye roghayeh
saad sad
sabri sabry
safiya safiyya safia safiye
salahuddin saladin salaheddine selahattin salahaddin salahudin salaheddin salahedin
salma selma
salman selman
samir sameer semir
sanaa sana
shaaban chaaban saban shaban
shahin chahine sahin shaheen
shamsuddin chamseddine semsettin shamseddin shamsudin
shawqi chawki sevki shawky shouki chaouki
shukri choukri sukru shoukry
siraj serac seraj
subhi sobhi suphi sobhy
sufyan soufiane sofiane sufian
suhail souhail suheil soheil
sultan soltan
talat talaat
talal
thabit sabit thabet
thamer thamir
umm oum
wahid ouahid vahid waheed vahit
wasim waseem ouassim
wissam ouissam
yazid yezid
yusra yosra
zafar zafer
zaki zeki zaky
zia ziya
zubair zubayr zoubir zubeyr
zulfiqar dhulfiqar zolfaghar zulfikar
hayim chaim haim
binyamin benyamin bunyamin
`;

/** Given names of Europe in its languages, folded; all the words of a line are each other's variants. */
const EUROPEAN = `
aaron harun haroun aron aharon
abraham ibrahim ebrahim avraham brahim ibrahima abram abramo abraam
adam adem
adrian adriano adrien hadrian
albert alberto albrecht
alexander alexandre alejandro alessandro aleksandr aleksandar oleksandr alexandros aleksander alexandru iskander iskandar iskender sandor aliaksandr aleksandre
alexandra aleksandra alessandra alejandra oleksandra
alexei aleksei alexey aleksey oleksiy oleksii alexis alejo alessio
alice alicia alisa
anastasia anastasiya anastassia
andrew andrei andrey andriy andrii andre andres andreas anders andrzej ondrej andrej andras andrea andreu andria andrija antti anders
anna anne ana ann hannah hana hanna anne
anthony antonio anton antoine antony antonin antal antoni
arthur artur arturo
augustus august augusto auguste augustin agustin agostino
barbara varvara
basil vasily vasiliy vasyl vasil vassilis vasile
benedict benedikt benoit benedetto benito bento
benjamin binyamin benyamin benjamim beniamino
bernard bernhard bernardo bernd
boris borys
catherine katherine katharina katarina catarina caterina ekaterina yekaterina kateryna katarzyna kathryn catalina aikaterini katrina katerina katalin
cecilia cecile cecily
charles carlos carl karl carlo karel karol karoly kaarlo charlemagne
christian kristian cristian
christina christine kristina cristina kristin krystyna kristiina
christopher christoph christophe cristobal krzysztof kristoffer christoforos cristoforo
claude claudio klaus claudius
clara klara claire clare chiara
constantine konstantin constantin costantino kostas konstantinos kostiantyn
daniel danilo danil daniele daniil danylo daniyal
david dawood dawud daoud dawid davide daud davud davit dafydd
demetrius dmitri dmitry dmitriy dmytro dimitri dimitris dimitrios dumitru dimitar
dominic dominik dominique domingo domenico
edmund edmond edmundo
edward eduard eduardo edouard edoardo edvard
elijah elias ilya ilias ilyas eliyahu elie elia ilia ilija illia ilie
elizabeth elisabeth elisabetta isabel yelizaveta elizaveta isabella elzbieta isabelle erzsebet
emmanuel manuel emanuel immanuel emanuele manoel
eric erik erich eirik
ernest ernesto ernst
esther ester hester
eugene evgeny yevgeny evgeni yevhen eugen eugenio eugene evgenii yevgeni
eve eva yves ivo iva hawa havva
felix feliks felice
ferdinand fernando fernand hernan hernando ferran
florian floriano
frances francesca francisca francoise franziska frantziska
francis francisco francesco francois franz frans frantisek franciszek franco ferenc paco
frederick friedrich frederic frederik federico fredrik fryderyk fritz
gabriel gabriele jibril jebreil gavriel havryil
george georges georgi jorge georg giorgio giorgos yuri yuriy jerzy jiri gheorghe heorhiy gyorgy jordi jurgen jurij jure giorgi georgios georgy iuri yury goran
gerard gerardo gerhard gerhardt gherardo
gregory gregor grigory gregorio grzegorz grigori grigoris gregoire hryhoriy
gustav gustavo gustave gustaf
helen elena helena helene yelena olena eleni ileana alyona elaine jelena ellen ilona
henry henri heinrich enrique enrico hendrik henrik henryk henrique
hugh hugo ugo
ignatius ignacio ignaz ignacy inigo ignazio
isaac ishaq yitzhak isaak itzhak ishak izaak eshaq yitzchak isacco
ishmael ismail ismael esmail ismaila
jacob james jaime jakob jakub yakov jacques yaakov yaqub yaqoub giacomo jacopo jacobo iago diego santiago yakub tiago yacoub jack
jan john johan johann johannes juan ivan jean giovanni joao ian sean ioan hans yahya jovan ivano evan ioannis yannis janos ivo eoin yohannes shaun shawn yehia johanan yiannis hovhannes johnny jens jon
jane joan joanna giovanna johanna juana jeanne ivana ioanna janina joana yana
jeffrey geoffrey jeff geoff gottfried godfrey jofre
jeremiah jeremias yirmiyahu jeremy jeremie
jerome geronimo girolamo hieronymus jeronimo
joachim joaquin joaquim gioacchino
jonathan yonatan jonatan
joseph josef jose giuseppe josip yusuf youssef yosef jozef josep yousef yousuf jusuf yusef yosif iosif yusif youcef
joshua yehoshua jesus isa issa eisa yeshua iesus
julia yulia giulia julie julija yuliya iulia juliet
julian julien giuliano juliano iulian
julius julio jules giulio yuliy
lawrence laurence lorenz lorenzo laurent lars lavrentiy lourenco
leo leon lev leonid leonidas leone
leonard leonardo leonhard lennart
louis luis ludwig luigi lewis ludvig lluis luiz lodewijk aloysius lajos ludovic clovis
lucas luke luca luc lukas lukasz loukas luka
lucy lucia lucie luzia
magdalena madeleine magdalene madalena
margaret margarita marguerite margherita margit malgorzata margarete margareta grete marketa
mark marc marco marcus marko markus marek marcos marcel mario marius
martha marta marthe
martin martino marten marcin maarten martinho morten
mary maria marie maryam miriam mariam mariya marija meryem mary marya maryam mariia
matthew matthias mateo matteo mathieu matthieu matthaeus matteus matvei mateusz matias mathias mattias mateus matti matej
maurice mauricio maurizio moritz moris
maximilian massimiliano maximiliano maksymilian
maxim maksim maxime maksym massimo maximo
michael mikhail michel miguel michele mihail mykhailo michal mikael mikkel mihai mihaly mikhael mikhai micheal mihael miquel mitchell
moses musa moussa moshe moises mose moise mousa moisei
nathan natan
nathaniel natanael nathanael
natalia natalie natalya nathalie nataliya
nicholas nicolas nikolai nikola nikolaus niccolo mykola nikolay nicola miklos mikulas nikolaos nicolae nikolas nicolo nikita neil
noah nuh noe noach
oleg oleh
olga olha helga
oliver olivier oliviero
oscar oskar
patrick patricio patrizio padraig patrik
paul pablo paolo pavel pawel paulo pavlo pal pavlos boulos bulus pauli
peter pedro pierre pietro piotr petr petro pyotr petar pieter butros boutros petros petru pere peder pedr petteri
philip felipe philippe filip filippo phillip philipp filipe
rachel raquel rachele rahel
ralph raul rolf raoul
raphael rafael raffaele rafail
raymond raimundo ramon raimondo raimund
rebecca rebekah rivka rebeca
richard ricardo riccardo rikard ryszard
robert roberto rupert roberts
rodrigo roderick roderich ruy
roger rogelio ruggero rutger
roland rolando orlando
roman romano romain
rose rosa roza
rudolf rudolph rodolfo rodolphe
samuel samuil shmuel samuele
sarah sara sarai
sebastian sebastien sebastiano sebastiao
sergei sergey sergio serge serhiy serhii sergii serhij sergiy siarhei
simon shimon semyon simeon simone siman simao
sophia sofia sophie sofiya zofia sofie
stanislav stanislaw stanislaus estanislao
stephen steven stefan etienne esteban stefano stepan istvan stephan stephane stefanos szczepan estevao stevan
solomon suleiman sulayman suleyman sulaiman soliman slimane souleymane salomon shlomo soleiman salomone
susan susanna suzanne susana zuzana shoshana susanne zsuzsanna suzan
sylvester silvester silvestre
theodore teodoro theodor fyodor fedor todor teodor fedir theodoros feodor
theresa teresa therese tereza terezia
thomas tomas tommaso tomasz toma foma tomaso
timothy timofey timoteo timotheus tymofiy
tobias tobia tobiah
ursula orsola urszula
valentin valentino valentyn
valery valeri valeriy valerio valerii
veronica veronika veronique
victor viktor vittorio vitor wiktor
victoria viktoria vittoria viktoriya
vincent vicente vincenzo vincenz wincenty
virginia virginie
vladimir volodymyr wladimir vladimiro uladzimir wlodzimierz vladmir
vladislav wladyslaw ladislav laszlo ladislao
walter gualtiero valter
wenceslas vaclav wenzel waclaw
william wilhelm guillermo guillaume willem guglielmo vilhelm guilherme liam gwilym
yunus younes younis jonah yonah jonas younous
zachary zacharias zakaria zakariya zechariah zacarias zekeriya zachariah
sharon charon
`;

/** Every word of a line → its lines, with a space before and behind each word: a look into them is rarer than a start. */
function forms(table: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of table.trim().split('\n'))
    for (const name of line.split(' ')) found.set(name, `${found.get(name) ?? ' '}${line} `);
  return found;
}

const semitic = forms(SEMITIC);
const european = forms(EUROPEAN);

const isForm = (a: string, b: string, table: ReadonlyMap<string, string>): boolean =>
  table.get(a)?.includes(` ${b} `) === true;

/** The shortest name that a surname in -i is made of: Hosseini of Hossein. */
const SHORTEST = 4;

/** The name that a surname in -i is made of; '' for other words. */
const rootOf = (word: string): string =>
  word.length > SHORTEST && /[^aeiouy][iy]$/.test(word) ? word.slice(0, -1) : '';

/** Whether two folded words are spellings of one Arabic name, or of surnames made of it: Muhammad and Mehmet, Hosseini and Husayni. */
export const isSemiticVariant = (a: string, b: string): boolean =>
  isForm(a, b, semitic) || isForm(rootOf(a), rootOf(b), semitic);

const isKnown = (word: string): boolean => semitic.has(word) || european.has(word);

/** Whether two folded words are names of the tables, or surnames made of them, and on no line together: Hamad and Hamid. */
export const areOtherNames = (a: string, b: string): boolean => {
  if (isKnown(a) && isKnown(b)) return !isGivenVariant(a, b);
  const [x, y] = [rootOf(a), rootOf(b)];
  return semitic.has(x) && semitic.has(y) && !isForm(x, y, semitic);
};

/** Whether two folded given names are one name in two languages: John and Ivan. Other people may still bear them. */
export const isGivenVariant = (a: string, b: string): boolean =>
  isForm(a, b, european) || isSemiticVariant(a, b);
