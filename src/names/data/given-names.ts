const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Common given names of men, folded. */
export const MALE_NAMES = words(`
aaron abbas abdel abdelaziz abdul abdulaziz abdullah abdallah abdulrahman abdurrahman abe abel abraham achmed adam adel adil adnan adolf adrian adriano
ahmad ahmed ahmet aidan akbar akhtar akira al alain alan albert alberto aldo alec alejandro aleksandr aleksandar aleksei alessandro alex alexander alexandre alexandru
alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alphonse alvaro alvin amadou amar amin amir amit amos anand anas anatoly anders andre andrea andreas
andrei andres andrew andrey andrii andriy andrzej andy angel angus anibal anil anthony anton antonio antony anwar archie ari ariel arif armando armin arnaud arnold arseniy arthur arturo
arun asad ashraf ashton asif aslan atta augustin augusto austin avi avigdor axel ayman aziz baba babar badr bahaa barack barak barney barry bart bashar bashir basil bassam bassel ben
benedict benedikt benjamin bennett benny bernard bernardo bernd bernie bert bertrand bill billy binali binyamin bjorn blake bob bobby bogdan boris boyko brad bradley brandon brendan brent brett brian
broderick bruce bruno bryan bryce byron caleb calvin cameron camilo carl carlo carlos carter casey cecil cedric cesar chad charles charlie chase chen chet chris christian christoph
christophe christopher chuck clarence claude claudio clay clayton clement cliff clifford clint clinton clive clyde cody colin connor conor conrad constantin corey cory craig curtis cyril cyrus dag dale
dalton damian damien damon dan dana daniel danny dara darius darrell darren darryl dave david davide dawood dean declan dejan denis dennis derek desmond devin dexter diego dieter dimitri
dimitris dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ebrahim ed eddie edgar edmund eduard eduardo edward edwin efrain egor
ehud eli elias elijah elliot elliott elmer elon emanuel emiliano emilio emir emmanuel enda enrico enrique enzo eric erich erick erik ernest ernesto ernie ernst erwin esteban ethan etienne eugene evan evgeny evo
ezra fabian fabio fabrice fadi fahad faisal faris farooq faruq fawzi federico feliks felipe felix ferdinand fernando fidel filip florian floyd francesco francis francisco francois frank frankie franklin franz fred
freddie freddy frederic frederick frederik fredrik friedrich fritz fuad gabriel galen gareth garrett garry gary gaston gavin gene geoff geoffrey george georges georgi gerald gerard gerardo gerhard gerry ghassan gianni gideon gilbert
giles giorgio giorgos giovanni giuseppe glen glenn gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunter gunther gus gustav gustavo guy habib hadi hafez haidar haider haitham hakan
hakeem hakim hal hamad hamed hamid hamza hank hannes hans hansjorg harald hari harold haroon harris harrison harry harvey hasan hashem hashim hassan haydar hector heiko heinrich heinz helmut henning henri henrik henry herbert
herman hermann hernan hicham hideki hillel hiroshi hisham horst hosni howard hubert hugh hugo hunter barron humberto hun husam husayn hussain hussein hyun iain ian ibrahim idris igor ihor ike ilham ilya imad imran
inigo ion ira irfan irving isaac isaias ishaq ismail ismael issa issam itamar ivan ivo jaap jabari jack jackie jackson jacob jacques jaime jair jake jakob jakub jalal jamal james jamie jan janez janos jared jaroslaw
jason jasper javad javier jawad jay jean jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy jitendra joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny jon jonah
jonas jonathan jordan jordi jorg jorge jose josef joseph josh joshua josip juan juergen jules julian julien julio julius jun jung junichiro jurgen justin kadri kamal kamel kamran kareem karim karl kaspar kassim kassym kazem
keir keith kemal ken kendrick kenneth kenny kent kevin khaled khalid khalifa khalil kieran kiril kirill kirk klaus klemens kofi konrad konstantin kostas kris krzysztof kumar kurt kyle kylian kyriakos laith lamar lance larry lars
laszlo laurence laurent lawrence lazar lebron lech lee leif len lenny leo leon leonard leonardo leonid leopold leroy les leslie lester lev levi lewis liam linus lionel lloyd logan lorenzo lou louis luc luca lucas
luciano ludwig luigi luis luiz lukas luke lutz lyle lyndon maarten madison magnus mahdi maher mahmoud mahmud majid malcolm malik mamadou manfred manmohan manoj manuel marc marcel marcelo marco marcos marcus mariano mario marius mark
marko markus marlon marshall martin marvin marwan masoud massimo mateo mateusz mathew mathias matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian mazen mehdi mehmet mel melvin meir menachem merrick
michael michal michel michele miguel mihai mike mikhail mikheil miklos milan miles milo milos milton miodrag mitch mitchell mitt mo mohamad mohamed mohammad mohammed mohan mohsen moises moqtada mordechai morgan moshe mostafa
mourad moussa mubarak muhammad muhammadu muhammed muhyiddin mukhtar munir murat murray musa mustafa mykhailo mykola nabil nadim nader naftali narendra naseer nasir nasser nat nate nathan nathaniel nawaf nawaz nayib ned neil nelson nestor
nguyen nic nicholas nick nicola nicolae nicolas nicos nigel nikita niklas nikol nikola nikolai nikolaos nikolas nikolay nikos nils nir nitin noah noam noel nolan norbert norman nouri nursultan octavio olaf oleg oleh oleksandr oleksii oleksiy oliver olivier
olof omar omer orlando oscar osama osman otto owen pablo panos paolo pascal pat patrice patricio patrick paul paulo pavel pavlo pawel payam pedro peder percy perry pete peter petr petro petros phil philip philipp philippe phillip pier
pierre pietro piotr prakash pranab prayut qais qasem qassem radek radoslaw rafael rafiq rafik rahul raimundo raj rajesh rajiv rajnath rakesh ralf ralph rami ramon ramzan ramzi rand randall randolph randy raphael rashad rashid
raul ray raymond recep reed reggie reginald reid reiner reinhard rene reuben reuven rex reza ricardo riccardo rich richard rick ricky rishi rob robbie robert roberto robin rod roderick rodney rodolfo rodrigo roger rohan roland rolf
roman romano ron ronald ronaldo ronan ronen ronnie rory ross rowan roy ruben rudi rudolf rudy rufus rupert ruslan russ russell rustam ryan saad saadi saeb saddam sadiq saeed said saif salah salam saleh salem salim salman salvador salvatore
sam sameh sami samir samuel sanjay santiago sayed scott sean sebastian sebastien selim serge sergei sergey sergio serhii serhiy seth seyed shafiq shah shahid shane shaun shavkat shawn sheldon shigeru shimon shinzo shlomo sid sidney
siegfried sigmar silvio simon slobodan sol solomon sergii stan stanislav stanley stefan stefano steffen stephan stephane stephen steve steven stewart stuart subrahmanyam sunil suresh sven syed tad tadeusz tahir takeshi tamim tamir tareq tariq taro
tarek taras tayyip ted teddy terence terrance terrell terrence terry thaksin theo theodor theodore thierry thomas thorsten tiago tibor tim timo timothy timur tobias todd tom tomas tomasz tomislav tommy toni tony torsten travis trent trevor
tristan troy tucker tyler tyrone uday ulf ulrich umar umberto usain usman uwe vaclav valdis valentin valery vasily vasyl venkatesh vernon viacheslav vicente victor vijay viktor vince vincent vincenzo virgil vitali vitaliy vitaly vito vivek vlad vladimir volodymyr
volker vyacheslav wael wahid walid wallace walt walter warren wayne wendell werner wesley wilbur wilfried wilhelm will willem william willie willy wim winston wladyslaw wolfgang woodrow xavier yahya yair yahia yang yanis yannick
yaser yasin yasser yasir yasuo yevgeny yevhen yitzhak yoav yoel yoon yoshihide yoshiro yossi youssef yousef yuri yuriy yurii yusuf yves zach zachary zack zaid zalmay zayed zbigniew zeev zine zoran zuhair
ismet khalaf mazloum abdelfattah sirajuddin hibatullah
`);

/** Common given names of women, folded. */
export const FEMALE_NAMES = words(`
abigail ada adela adele adriana agata agnes aicha aida aisha alba alessandra alexandra alexandria alice alicia alina alison allison alyssa amal amanda amber amelia amina amira amy ana anastasia andie andrea anette
angela angelica angelina angie anita anja ann anna annabel annalena anne annette annie anthea antonia april ariana arlene ashley asma astrid audrey aung ava avril ayanna ayesha barbara beata beatrice beatriz becky bella belinda benazir
bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte britney brittany brooke camilla camille candace carla carly carmen carol carole carolina caroline carolyn carrie cate catherine cathy cecilia
celeste celia chantal charlene charlotte chelsea cherie cheryl chloe christiane christina christine cindy claire clara clare claudia colleen connie constance cora corinne cornelia courtney cristina crystal cynthia dalia daniela daniele danielle
daphne darlene dawn deanna deb debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dilma dina dolores dominga donna dora doris dorothea dorothy edith eileen elaine eleanor elena eliana elif elisa
elisabeth elise elizabeth ella ellen elsa elvira emilia emily emine emma erica erika erin ernestine esperanza estelle esther eugenia eunice eva evelyn farah fatemeh fatima fatma faye felicia federica fiona florence frances
francesca francine freya frida gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude gina ginny giorgia giselle gita gladys gloria golda grace greta gretchen gwen gwyneth hala hana hanan hannah hanna harriet
hazel heather heidi heike helen helena helene helga hilary hilda hillary hina holly hope huda ida ilana ilhan imelda imogen indira ines inga ingrid irene irina iris isabel isabella isabelle ivana ivanka ivy
jacinda jackie jacqueline jacqui jade jana jane janet janice janine jasmine jeanette jeanine jeanne jelena jen jenna jennifer jenny jessica jessie jill joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce juanita
judith judy julia juliana julianne julie juliet june kaja kamala karen karin karina karine karla kate katharina katharine katherine kathleen kathryn kathy katie katja katrina katya kay kayla keiko kelly kelsey kerry khadija kim kimberly kirsten kirsty
kitty klara krista kristalina kristen kristi kristin kristina kyrsten lana lara laura laurel lauren laurie layla lea leah leila lena leonor leslie leticia leyla lidia lila lillian lily lina linda lindsay lindsey lisa liz liza lois
loretta lori lorna lorraine louisa louise lubna lucia lucie lucille lucinda lucy ludmila luisa luna lydia lyn lynda lynn lynne lyudmila mabel mackenzie madeleine madeline madison mae maggie magdalena mahsa maia maisie malala
malin mandy mara marcia margaret margarita margot maria mariam mariana marianne marie marilyn marina marion marisa marissa marjorie marlene marsha marta martha martina mary maryam matilda maureen maxine maya megan mei melania melanie melinda melissa
mercedes meredith mette mia michaela michelle mila mildred millie mina mira miranda miriam mitzi moira mollie molly mona monica monika monique muna muriel myra myriam nada nadia nadine najat nancy naomi narges natalia natalie natasha
nathalie nazanin neha nellie nicole nicky nigella nikki nina nisha noor nora norma octavia odette olena olga olha olive olivia oksana ophelia oprah pam pamela patricia patsy patti patty paula pauline pearl peggy penelope penny
petra phoebe phyllis polly priscilla priti priya queenie rachel rafaela raisa rana rania rebecca regina renata renee rhonda rihanna rina rita roberta robyn rochelle rosa rosalind rosalynn rosanna rose rosemary rosie roxanne roza ruth
sabine sabrina sahra sally salma samantha samar sana sandra sandy sanna sara sarah sasha savannah scarlett selena selma serena shabana shakira shannon sharon sheikha sheila shelley shelly sheryl shirin shirley siham silvia simone sinead
siobhan sofia solveig sonia sonja sophia sophie stacey stacy stefanie stella stephanie stormy sue suella sultana susan susana susanne susie suzanne suzy svetlana sviatlana sylvia sylvie taina tamar tamara tammi tammy tania tanya tara tatiana tatjana taylor
teresa terri tess tessa thelma theresa therese tiffany tina toni tonya tracey traci tracy trudy tulsi uma ursula valentina valeria valerie vanessa vera verena veronica veronika vicky victoria viktoria vilma viola violet virginia viviane vivian
vivien wanda wendy whitney wilhelmina wilma winifred winnie xiomara yasmin yasmine yoko yolanda yulia yuliya yvette yvonne zainab zahra zara zeinab zelda zoe zsuzsanna zuzana
`);
