import type { CultureSpec } from '../../life/world.ts';

export const japanese: CultureSpec = {
  id: 'japanese',
  name: 'Japanese',
  familyNameFirst: true,
  male: [
    'Akihiro', 'Akio', 'Akira', 'Atsushi', 'Daichi', 'Daiki', 'Daisuke', 'Eiji', 'Fumio', 'Genji', 'Goro', 'Hajime', 'Haruki', 'Haruto',
    'Hayato', 'Hideki', 'Hideo', 'Hiro', 'Hiroshi', 'Hisao', 'Ichiro', 'Isamu', 'Itsuki', 'Jiro', 'Junichi', 'Kaito', 'Katsuro', 'Kazuo',
    'Kei', 'Keisuke', 'Kenichi', 'Kenji', 'Kenta', 'Kiyoshi', 'Koichi', 'Koji', 'Kosuke', 'Makoto', 'Manabu', 'Masaru', 'Masato',
    'Minato', 'Minoru', 'Mitsuo', 'Naoki', 'Nobuo', 'Noboru', 'Osamu', 'Ren', 'Riku', 'Ryo', 'Ryota', 'Saburo', 'Satoshi', 'Seiji',
    'Shigeru', 'Shinji', 'Sho', 'Shota', 'Shozo', 'Sora', 'Sota', 'Susumu', 'Tadashi', 'Takashi', 'Takeshi', 'Taro', 'Tatsuya', 'Tetsuo',
    'Toru', 'Toshio', 'Tsutomu', 'Yasuo', 'Yosuke', 'Yuji', 'Yuto',
  ],
  female: [
    'Ai', 'Aiko', 'Akane', 'Akemi', 'Aoi', 'Asami', 'Asuka', 'Ayaka', 'Ayumi', 'Chie', 'Chika', 'Chiyo', 'Emi', 'Eriko', 'Fumiko',
    'Fusako', 'Hana', 'Haruka', 'Haruko', 'Hatsue', 'Himari', 'Hina', 'Hisako', 'Hiroko', 'Honoka', 'Itsumi', 'Junko', 'Kaede', 'Kana',
    'Kaori', 'Kayo', 'Kazuko', 'Keiko', 'Kikue', 'Kimiko', 'Kinuko', 'Koharu', 'Kumiko', 'Kyoko', 'Machiko', 'Mai', 'Maki', 'Mana',
    'Mariko', 'Masako', 'Mayumi', 'Megumi', 'Mei', 'Michiko', 'Midori', 'Mieko', 'Miho', 'Miki', 'Minako', 'Misaki', 'Mitsuko', 'Miyu',
    'Mizuki', 'Momoka', 'Nanami', 'Naoko', 'Natsuki', 'Noriko', 'Rei', 'Reiko', 'Rie', 'Rika', 'Rin', 'Ritsuko', 'Sachiko', 'Saki',
    'Sakura', 'Sayuri', 'Setsuko', 'Shizuko', 'Sumiko', 'Suzume', 'Tamiko', 'Tomoko', 'Toshiko', 'Tsukiko', 'Ume', 'Yasuko', 'Yoko',
    'Yoshiko', 'Yua', 'Yui', 'Yuka', 'Yukiko', 'Yuriko',
  ],
  surnames: [
    'Abe', 'Akiyama', 'Ando', 'Aoki', 'Arai', 'Asano', 'Chiba', 'Doi', 'Endo', 'Fujii', 'Fujita', 'Fukuda', 'Goto', 'Hamada', 'Hara',
    'Harada', 'Hasegawa', 'Hashimoto', 'Hattori', 'Hayashi', 'Higuchi', 'Hirano', 'Hirata', 'Hoshino', 'Ikeda', 'Imai', 'Inoue', 'Ishida',
    'Ishikawa', 'Iwata', 'Kaneko', 'Kato', 'Kawaguchi', 'Kawai', 'Kikuchi', 'Kimura', 'Kinoshita', 'Kobayashi', 'Kojima', 'Kondo', 'Kubo',
    'Kudo', 'Kuroda', 'Maeda', 'Maruyama', 'Masuda', 'Matsuda', 'Matsumoto', 'Miura', 'Miyazawa', 'Mori', 'Morita', 'Nagai', 'Nakagawa',
    'Nakano', 'Nakayama', 'Nishida', 'Noguchi', 'Nomura', 'Ogawa', 'Okada', 'Okamoto', 'Onishi', 'Ono', 'Ota', 'Otsuka', 'Saito', 'Sakai',
    'Sakamoto', 'Sano', 'Sasaki', 'Sato', 'Shibata', 'Shimizu', 'Sugiyama', 'Tachibana', 'Takagi', 'Takahashi', 'Takeda', 'Tamura',
    'Tanaka', 'Taniguchi', 'Uchida', 'Ueda', 'Ueno', 'Wada', 'Watanabe', 'Yamada', 'Yamaguchi', 'Yamamoto', 'Yoshida',
  ],
};
