import type { CultureSpec } from '../../life/world.ts';

export const arabic: CultureSpec = {
  id: 'arabic',
  name: 'Arabic',
  male: [
    'Abbas', 'Abdallah', 'Adel', 'Adnan', 'Ahmad', 'Akram', 'Ali', 'Amir', 'Amjad', 'Anwar', 'Ashraf', 'Ayman', 'Badr', 'Bashar',
    'Bassam', 'Bilal', 'Daoud', 'Elias', 'Fadi', 'Fahd', 'Faisal', 'Farid', 'Farouk', 'Ghassan', 'Habib', 'Hadi', 'Hakim', 'Hamza',
    'Hani', 'Haroun', 'Hasan', 'Haytham', 'Hisham', 'Hussein', 'Ihab', 'Imad', 'Issa', 'Jaber', 'Jalal', 'Jamil', 'Kamal', 'Karim',
    'Khaled', 'Khalil', 'Latif', 'Mahmoud', 'Majid', 'Mansour', 'Marwan', 'Mazen', 'Munir', 'Mustafa', 'Nabil', 'Nader', 'Naim', 'Nasser',
    'Nizar', 'Omar', 'Qasim', 'Rafiq', 'Rami', 'Rashid', 'Riad', 'Saad', 'Sabri', 'Salah', 'Salim', 'Sami', 'Samir', 'Suleiman',
    'Tahir', 'Talal', 'Tariq', 'Wael', 'Walid', 'Yahya', 'Yasin', 'Youssef', 'Zaid', 'Zakaria', 'Ziad',
  ],
  female: [
    'Abeer', 'Afaf', 'Ahlam', 'Aida', 'Alia', 'Amal', 'Amani', 'Amira', 'Asma', 'Aziza', 'Badia', 'Basma', 'Buthaina', 'Dalal', 'Dalia',
    'Dana', 'Dima', 'Dunya', 'Fadwa', 'Farah', 'Farida', 'Fatin', 'Faten', 'Fayrouz', 'Ghada', 'Hala', 'Hanan', 'Hayat', 'Hiba', 'Hind',
    'Huda', 'Ibtisam', 'Ikram', 'Iman', 'Inas', 'Intisar', 'Jamila', 'Jana', 'Jumana', 'Karima', 'Khadija', 'Lama', 'Lamia', 'Layan',
    'Layla', 'Lina', 'Lubna', 'Maha', 'Maisa', 'Malak', 'Manal', 'Mariam', 'May', 'Maysoon', 'Mona', 'Nada', 'Nadia', 'Najat', 'Nawal',
    'Nesrine', 'Noor', 'Nour', 'Nuha', 'Rabia', 'Raghad', 'Rana', 'Randa', 'Rania', 'Rasha', 'Reem', 'Rima', 'Ruba', 'Sabah', 'Safia',
    'Sahar', 'Salma', 'Salwa', 'Samar', 'Samia', 'Sana', 'Sawsan', 'Shadia', 'Shahd', 'Siham', 'Souad', 'Suha', 'Taghreed', 'Wafa',
    'Widad', 'Yasmin', 'Zahra', 'Zeinab',
  ],
  surnames: [
    'Abadi', 'Abbasi', 'Amari', 'Attar', 'Awad', 'Ayyub', 'Aziz', 'Badawi', 'Bakri', 'Barakat', 'Bishara', 'Bitar', 'Bouzid', 'Chahine',
    'Daher', 'Darwish', 'Diab', 'Eid', 'Fakhoury', 'Farah', 'Fares', 'Farsi', 'Gamal', 'Ghanem', 'Ghazali', 'Habash', 'Haddad', 'Hakimi',
    'Halabi', 'Hamdan', 'Harb', 'Hariri', 'Hashem', 'Hijazi', 'Husseini', 'Idrissi', 'Issawi', 'Jabari', 'Jundi', 'Kanaan', 'Karam',
    'Kassab', 'Khatib', 'Khayat', 'Khoury', 'Mahfouz', 'Maalouf', 'Makki', 'Malouf', 'Mansouri', 'Masri', 'Mikati', 'Murad',
    'Najjar', 'Nasr', 'Nassar', 'Nimr', 'Qasimi', 'Rahal', 'Rifai', 'Saab', 'Sabbagh', 'Safadi', 'Said', 'Salameh', 'Samara',
    'Sawaya', 'Sayegh', 'Shaheen', 'Shami', 'Sharif', 'Shehadeh', 'Tamimi', 'Tawil', 'Touma', 'Wahbi', 'Yacoub', 'Zaidan', 'Zaki', 'Zein',
  ],
};
