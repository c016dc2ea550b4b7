/**
 * What Arabic writes for a group of Latin letters in a name, in percent: "ou/m w:84 _:16" is a waw in five of six names, and
 * nothing in the sixth. A vowel's place is i (it begins the word), f (it ends it), c (in the last closed syllable), M (before
 * a consonant and a silent e) or m; a consonant's is i, m or f; "+" stands before e, i and y. Arabic letters are in
 * Buckwalter's transliteration, `_` is nothing. Estimated by expectation maximisation (Dempster, Laird, Rubin 1977) from
 * names that the public-domain parallel lists of Wikipedia titles write in both scripts.
 */
const TABLE = `
a/M A:55 y:38 Ay:6;a/c A:83 _:17;a/f A:81 p:12 Y:6;a/i >:71 E:15 |:8 EA:4 A:1;a/m A:77 _:22;aa/M EA:34 A:34;
aa/c A:41 E:37 HA:12 EA:8;aa/f A':69 Ep:26;aa/i |:67 EA:17;aa/m E:65 A:20 >:6 _:4;
ae/c A}:36 Ay:34 _:15 AE:9 y:4;ae/f Ay:73 A':21;ae/m Ay:77 y:18;aee/c Ey:63 AE:22;aei/c Ey:58;
ai/M y:75 Ay:22;ai/c y:55 Ey:14 Ay:10 A:8 AE:6 A}:5;ai/f Ay:81 y:8 <y:4 A:3 Ey:2;
ai/i >y:33 |y:21 <y:14 EA:12 Ey:12;ai/m y:55 Ay:36 Ey:4 A:2 }y:1;aia/f yA:62;aie/c Ay:63 Ey:23;
ao/c Aw:57 Ew:23;ao/f Aw:94;ao/i >w:90;ao/m Aw:94;aou/c &w:36 Ew:29 Aw:28;aou/i Ew:73;aou/m w:83 Aw:9;
au/M w:55 yA:28 Aw:11;au/c w:55 Aw:30 &w:9 Ew:4;au/f Aw:42 yw:26 w:24;au/i >w:94 Ew:3;au/m w:76 Aw:23;
aue/c Aw:85;ay/M Ay:72 y:20;ay/c y:78 Ay:17;ay/f Ay:82 y:17;ay/i >y:91;ay/m y:60 Ay:38;b/f b:99;b/i b:100;
b/m b:100;c+/i s:76 j:18 t$:5;c+/m s:87 $:4 ys:3 j:2 k:2 S:1;c/f t$:53 k:37 q:5 _:5;c/i k:100;
c/m k:91 Ak:4 s:3;ch+/i $:54 t$:40 k:2 j:2;ch+/m $:46 t$:45 k:8;ch/f $:50 t$:22 k:14 x:11;
ch/i k:42 t$:39 $:19;ch/m $:40 k:33 t$:13 x:9 }$:2 H:2;ck/f k:98 x:1;ck/m k:94 Ak:5;d/f d:92 _:6 D:2;
d/i d:99;d/m d:98 D:2;dh/f D:60 Z:29;dh/i *:34 d:34;dh/m D:61 d:20 Z:15;dj/f j:82;dj/i j:77 Al:12;
dj/m j:58 dy:17 dj:15;dz/i dy:58;e/M y:99;e/S _:82 y:16;e/c _:67 y:32;e/f _:73 y:20 yh:3 A:3;
e/i <:63 <y:22 E:5 >:5 A:2 Al:2;e/m y:66 _:33;ea/M y:94;ea/c y:58 yA:24 w:11 _:5;ea/f yA:83 y:14;ea/i <y:90;
ea/m y:73 yA:20 A:5;eau/f w:93;eau/m w:52;ee/M y:93;ee/c y:99;ee/f y:76 yh:16 yE:5;ee/i Ey:52;ee/m y:97;
eea/f yA:62;eeu/c y:58;ei/M y:88;ei/c y:76 Ay:23;ei/f y:82 yh:12 Ey:3;ei/i <y:49 Ey:30 Ay:13;ei/m y:75 Ay:24;
eia/f yA:64;eie/c Ay:84;eii/m yy:48 yt:16 y:11;eio/c y:52;eo/M yw:64;eo/c yw:66 w:15 y:12 E:4;eo/f yw:94 w:3;
eo/m w:50 yw:49;eoa/M wA:52;eu/c _:43 w:29 wy:14;eu/f yw:69;eu/i yw:78 >w:11;eu/m w:44 A:25 yw:15 yA:7 _:5;
eue/c wy:62;ey/c y:76 Ay:11;ey/f y:98;ey/i <y:52;ey/m y:90 Ay:7;f/f f:99;f/i f:100;f/m f:100;g+/i j:93 g:5;
g+/m j:73 g:20 x:3 k:2;g/f g:92 j:6 k:2;g/i g:85 j:11 q:2;g/m g:81 j:15 _:3;
gh/f g:31 _:30 yw:19 q:6 f:5 A:4 yg:3;gh/i g:91 j:6;gh/m g:26 Ay:25 _:16 yw:11 q:6 gh:5 j:5 h:3;
h/f H:30 p:29 _:20 h:15 E:3 g:1;h/i h:74 H:22 hA:2 hy:1;h/m h:49 H:31 _:18;i/M y:88 Ay:11;i/c y:85 _:15;
i/f y:100;i/i <y:49 <:30 E:6 Ay:6 _:3 Ey:3 A:2 <s:2;i/m y:91 _:9;ia/M yA:95;ia/c yA:96 y:4;
ia/f yA:88 yp:9 yY:2;ia/i yA:87;ia/m yA:99;iaa/c yA:78;iae/c yA:52;iao/f Aw:52;ie/M yy:47 yA:32 y:18;
ie/c y:49 yy:30 yA:19 _:1;ie/f y:100;ie/i <y:52;ie/m y:80 yy:19;iei/m yy:71;ieu/f yw:86;ii/c y:77;ii/f y:92;
ii/i <y:66;ii/m y:61 yy:22;iia/f yA:69;io/M yw:58;io/c yw:98;io/f yw:99;io/i yw:75;io/m yw:79 w:17;
iou/c yw:69;iou/f yw:75;iou/m yw:71;iu/c yw:97;iu/f yw:94;iu/i yw:69;iu/m w:58 yw:37;iy/f y:94;
j+/i j:93 x:3 _:2 Al:1;j+/m j:83 y:9 _:4 x:2 Aj:1;j/f j:53 y:24 yh:18 h:1;j/i j:82 y:15 x:3;
j/m j:43 y:36 _:20;k/f k:75 q:23;k/i k:96 q:2 _:1;k/m k:95 q:3 _:2;kh/f x:76;kh/i x:99;
kh/m x:82 H:6 k:6 xA:3;l/f l:89 yl:9 _:2;l/i l:96 lw:2;l/m l:99;m/f m:98 Am:2;m/i m:97 mA:3;m/m m:98 ym:2;
n/f n:99;n/i n:100;n/m n:100;o/M w:96 _:3;o/c w:97 _:3;o/f w:100;o/i >w:82 E:13 >:5;o/m w:92 _:8;
oa/M w:49 wA:33;oa/c wA:60 w:34;oa/f wA:75;oa/i >w:52;oa/m wA:64 E:14 &:12 w:5;oai/f &y:62;oe/M wy:52;
oe/c wy:80 w:9 E:8;oe/f w:70 wy:27;oe/m w:93;oey/f wy:77;oi/M wA:79;oi/c wy:50 wA:46;oi/f wy:83;oi/i <y:52;
oi/m wy:80 w:16;oo/M w:94;oo/c w:99;oo/f w:90;oo/i >w:52;oo/m w:98;ou/M w:79;ou/c w:92 Ew:6 _:2;
ou/f w:92 h:6;ou/i E:30 w:23 >:19 >w:15 Ew:7;ou/m w:76 _:23;oua/M wA:85;oua/c &A:34 EA:23 w:21 &:13;
oua/f wY:52;oua/m wA:75 wE:14;oue/f w:84;oue/m wy:52;oui/M wy:81;oui/c wy:90;oui/m wy:68;oy/M wy:95;
oy/c wy:90;oy/f wy:96;p/f b:94 _:4;p/i b:100;p/m b:96 _:2 bw:1;ph/f f:95;ph/i f:98;ph/m f:94 b:4;
q/f q:91 _:5;q/i q:63 k:25 t$:9;q/m k:51 q:21 _:20 Eq:7;r/f r:98 h:1;r/i r:98 rA:2;r/m r:100;rh/i r:87;
rh/m rH:56 rh:36;s/f s:75 z:18 _:5 $:2;s/i s:88 S:9 $:3;s/m s:84 z:9 S:5 $:2;sch/f $:91;sch/i $:96 sk:3;
sch/m $:78 sk:15;sh/f $:93 z:3;sh/i $:98;sh/m $:96 H:2 j:2;t/f t:87 _:8 d:3;t/i t:92 T:7;t/m t:94 T:6;
tch/f t$:86;tch/m t$:90;th/f v:88 t:6 yv:3 *:2;th/i v:61 t:33 T:4;th/m v:63 t:34 ty:1;ts/f ts:93;
ts/i ts:72 $:14;ts/m ts:97;tsch/f t$:82;tz/f tz:87 ts:8;tz/m s:65 tz:18;u/M w:85 _:10 A:3;u/c w:78 _:13 A:8;
u/f w:97 _:2;u/i >w:61 E:20 >:15 Ew:3;u/m w:76 _:20 A:2 y:2;ua/M wy:69;ua/c wA:62 &A:23 EA:12;ua/f wA:91;
ua/m wA:87 A:4 w:4;uay/f &y:52;ue/M wy:76;ue/c y:51 wy:24 _:11 w}:7 w:4;ue/f w:49 _:27 y:15 wy:5;ue/i >w:73;
ue/m y:40 wy:23 _:20 w:13;uee/c wy:62;uei/m y:62;ui/M wy:64;ui/c wy:66 y:25 w:5;ui/f wy:68 y:16 w:11;
ui/m wy:76 y:17 w:4;uo/f w:94;uo/m w:69;uu/c w:83;uy/c wy:52;uy/f wy:45 Ay:38 y:9;uy/m Ay:34 wy:34;
v/f f:92 yf:3 b:2 _:2;v/i f:99;v/m f:90 w:5 yf:5;w/f w:50 _:36 f:10 yw:2;w/i w:83 f:11 wA:4 _:2;
w/m w:71 _:14 Aw:9 f:4 y:1;wh/i w:68 wA:26;wh/m wh:64;y/f y:100;y/i y:97 <:3;y/m y:86 Ay:9 _:4;
z/f z:79 yz:6 _:6 s:4 Z:3;z/i z:91 j:3 ts:3 Z:2;z/m z:82 _:7 D:5 Z:3 s:1;zh/i t$:80 j:11;zh/m zh:66 Zh:18
`;

/** The letters, `''` for none, with their probability. */
export type Writing = readonly (readonly [letters: string, probability: number])[];

function parse(entry: string): [string, Writing] {
  const [unit = '', ...ways] = entry.split(' ');
  const writings = ways.map((way): [string, number] => {
    const [letters = '', percent = ''] = way.split(':');
    return [letters === '_' ? '' : letters, Number(percent) / 100];
  });
  return [unit, writings];
}

/** Unit and place → how Arabic writes it. */
export const ARABIC_LETTERS: ReadonlyMap<string, Writing> = new Map(TABLE.trim().split(/;\n?/).map(parse));
