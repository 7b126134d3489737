import type { CultureSpec } from '../../life/world.ts';

export const chinese: CultureSpec = {
  id: 'chinese',
  name: 'Chinese',
  familyNameFirst: true,
  male: [
    'Aiguo', 'Anguo', 'Bin', 'Bo', 'Bowen', 'Chao', 'Cheng', 'Chunlai', 'Dawei', 'Dehua', 'Dong', 'Fei', 'Feng', 'Gang', 'Guangming',
    'Guoqiang', 'Hai', 'Haoran', 'Haoyu', 'Hong', 'Hongwei', 'Hui', 'Jian', 'Jianguo', 'Jianhua', 'Jianjun', 'Jiahao', 'Jun', 'Junjie',
    'Kai', 'Lei', 'Liang', 'Ming', 'Mingze', 'Ning', 'Peng', 'Qiang', 'Rui', 'Shaohua', 'Tao', 'Wei', 'Weiguo', 'Xiang', 'Xiaoming',
    'Xuefeng', 'Yang', 'Yifan', 'Yong', 'Yuchen', 'Zeyu', 'Zhenhua', 'Zhigang', 'Zhiyuan', 'Zihan',
  ],
  female: [
    'Aihua', 'Aiyun', 'Chunhua', 'Chunmei', 'Dan', 'Fang', 'Fengying', 'Guifang', 'Guilan', 'Guiying', 'Hong', 'Hongmei', 'Huan', 'Hui',
    'Huifang', 'Jia', 'Jiayi', 'Jing', 'Jinghua', 'Juan', 'Lan', 'Lanying', 'Li', 'Lihua', 'Lijuan', 'Lili', 'Lin', 'Ling', 'Meihua',
    'Meiling', 'Min', 'Na', 'Ning', 'Qian', 'Qiaozhen', 'Qing', 'Rong', 'Ruoxi', 'Shan', 'Shuzhen', 'Shufen', 'Ting', 'Tong', 'Wenjing',
    'Xia', 'Xiaoyan', 'Xiulan', 'Xiuying', 'Xinyi', 'Xue', 'Yan', 'Yanyan', 'Yating', 'Yi', 'Ying', 'Yueying', 'Yutong', 'Yuxin',
    'Yuzhen', 'Zixuan',
  ],
  surnames: [
    'Bai', 'Cai', 'Cao', 'Chen', 'Cheng', 'Cui', 'Dai', 'Deng', 'Ding', 'Dong', 'Du', 'Duan', 'Fan', 'Fang', 'Feng', 'Fu', 'Gao', 'Gong',
    'Gu', 'Guo', 'Han', 'Hao', 'He', 'Hou', 'Hu', 'Huang', 'Jia', 'Jiang', 'Jin', 'Kong', 'Lai', 'Lei', 'Li', 'Liang', 'Liao', 'Lin',
    'Liu', 'Lu', 'Luo', 'Ma', 'Mao', 'Meng', 'Pan', 'Peng', 'Qian', 'Qin', 'Qiu', 'Ren', 'Shao', 'Shen', 'Shi', 'Song', 'Su', 'Sun',
    'Tan', 'Tang', 'Tao', 'Tian', 'Wan', 'Wang', 'Wei', 'Wen', 'Wu', 'Xia', 'Xie', 'Xiong', 'Xu', 'Xue', 'Yan', 'Yang', 'Yao', 'Ye',
    'Yin', 'Yu', 'Yuan', 'Zeng', 'Zhang', 'Zhao', 'Zheng', 'Zhong', 'Zhou', 'Zhu', 'Zou',
  ],
};
