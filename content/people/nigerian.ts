import type { CultureSpec } from '../../life/world.ts';

export const nigerian: CultureSpec = {
  id: 'nigerian',
  name: 'Nigerian',
  male: [
    'Abayomi', 'Abiodun', 'Adebayo', 'Adekunle', 'Adewale', 'Ademola', 'Akin', 'Aliyu', 'Aminu', 'Ayodele', 'Babajide', 'Bamidele',
    'Bashir', 'Bolaji', 'Chidi', 'Chidubem', 'Chike', 'Chinedu', 'Chukwudi', 'Damilola', 'Danjuma', 'Ebuka', 'Efe', 'Ejike', 'Ekene',
    'Emeka', 'Femi', 'Folarin', 'Gbenga', 'Godwin', 'Habib', 'Ibrahim', 'Idris', 'Ifeanyi', 'Ikenna', 'Jide', 'Kayode', 'Kehinde',
    'Kelechi', 'Kunle', 'Lanre', 'Musa', 'Nnamdi', 'Nonso', 'Obinna', 'Okechukwu', 'Olumide', 'Oluwaseun', 'Osagie', 'Rotimi', 'Sani',
    'Segun', 'Tayo', 'Tobenna', 'Tunde', 'Uche', 'Umar', 'Wale', 'Yakubu',
  ],
  female: [
    'Abeni', 'Abimbola', 'Adaeze', 'Adanna', 'Adaobi', 'Aderonke', 'Adunni', 'Aisha', 'Amaka', 'Amara', 'Amina', 'Asabe', 'Ayomide',
    'Bisi', 'Blessing', 'Bukola', 'Chiamaka', 'Chidinma', 'Chinwe', 'Chioma', 'Ebele', 'Ebun', 'Efua', 'Ese', 'Folake', 'Folasade',
    'Funmilayo', 'Grace', 'Hadiza', 'Halima', 'Ifeoma', 'Ijeoma', 'Iyabo', 'Jumoke', 'Kaosara', 'Kemi', 'Ladi', 'Lami', 'Mojisola',
    'Morenike', 'Ngozi', 'Nkechi', 'Nneka', 'Obiageli', 'Ogechi', 'Olabisi', 'Olufunke', 'Omolara', 'Onyinye', 'Osas', 'Patience',
    'Rahama', 'Ronke', 'Salamatu', 'Sade', 'Simisola', 'Temitope', 'Titilayo', 'Toyin', 'Uju', 'Uzoma', 'Yetunde', 'Zainab',
  ],
  surnames: [
    'Abara', 'Abiola', 'Achike', 'Adebisi', 'Adeleke', 'Adeyemi', 'Afolabi', 'Aguda', 'Ajayi', 'Akande', 'Akinola', 'Akpan', 'Alabi',
    'Amadi', 'Anyanwu', 'Arinze', 'Ayeni', 'Balogun', 'Bankole', 'Bello', 'Chukwu', 'Danladi',
    'Duru', 'Edet', 'Effiong', 'Egbuna', 'Ekpo', 'Eze', 'Ezeudu', 'Fagbemi', 'Fashola', 'Garba', 'Gwandu', 'Ibe', 'Idowu', 'Igwe',
    'Ikande', 'Iwu', 'Jimoh', 'Kalu', 'Lawal', 'Maduka', 'Mbanefo', 'Mohammed', 'Nnadi', 'Nwachukwu', 'Nwosu', 'Obi', 'Odukoya',
    'Ogunleye', 'Ojo', 'Okafor', 'Okeke', 'Okonkwo', 'Okoro', 'Olaniyan', 'Onuoha', 'Onwudiwe', 'Osagiede', 'Oyelaran', 'Shonibare',
    'Uba', 'Ude', 'Usman', 'Yusuf',
  ],
};
