import type { CultureSpec } from '../../life/world.ts';

export const indian: CultureSpec = {
  id: 'indian',
  name: 'Indian',
  male: [
    'Aarav', 'Abhijit', 'Aditya', 'Ajay', 'Amar', 'Amitav', 'Anand', 'Anil', 'Arjun', 'Arun', 'Ashok', 'Balraj', 'Bhaskar', 'Chandran',
    'Deepak', 'Devendra', 'Dhruv', 'Dinesh', 'Eshan', 'Farhan', 'Ganesh', 'Girish', 'Gopal', 'Harish', 'Hemant', 'Imran', 'Ishaan',
    'Jagdish', 'Jayant', 'Kabir', 'Karan', 'Kartik', 'Kishore', 'Lakshman', 'Madhav', 'Mahesh', 'Manoj', 'Mohan', 'Mukesh', 'Nakul',
    'Naveen', 'Nikhil', 'Omkar', 'Pradeep', 'Prakash', 'Raghav', 'Rajesh', 'Rakesh', 'Ravi', 'Rohan', 'Sanjay', 'Satish', 'Shankar',
    'Siddharth', 'Suresh', 'Tarun', 'Uday', 'Varun', 'Vijay', 'Vikram', 'Vivaan', 'Yash',
  ],
  female: [
    'Aaradhya', 'Aditi', 'Amrita', 'Ananya', 'Anjali', 'Anuradha', 'Aparna', 'Asha', 'Bhavna', 'Chandrika', 'Chitra', 'Damini', 'Deepa',
    'Devika', 'Diya', 'Durga', 'Fatima', 'Gauri', 'Gayatri', 'Geeta', 'Hema', 'Indira', 'Ira', 'Isha', 'Jaya', 'Jyoti', 'Kamala',
    'Kavita', 'Kiran', 'Kusum', 'Lakshmi', 'Lalita', 'Leela', 'Madhuri', 'Malini', 'Meena', 'Meera', 'Mira', 'Nandini', 'Neha', 'Nirmala',
    'Padma', 'Parvati', 'Pooja', 'Pratibha', 'Priya', 'Pushpa', 'Radhika', 'Rani', 'Rekha', 'Ritu', 'Rukmini', 'Sadhana', 'Sarita',
    'Savitri', 'Shanta', 'Shreya', 'Sita', 'Sneha', 'Sudha', 'Sunita', 'Sushma', 'Swati', 'Tara', 'Uma', 'Usha', 'Vasanthi', 'Vidya',
    'Yamini', 'Zara',
  ],
  surnames: [
    'Agarwal', 'Ahluwalia', 'Apte', 'Bajaj', 'Balakrishnan', 'Banerjee', 'Basu', 'Bhatt', 'Bhattacharya', 'Bose', 'Chakraborty',
    'Chatterjee', 'Chaudhary', 'Chopra', 'Das', 'Desai', 'Deshpande', 'Dhillon', 'Dutta', 'Fernandes', 'Gaekwad', 'Ganguly', 'Ghosh',
    'Gill', 'Gokhale', 'Gowda', 'Gupta', 'Hegde', 'Iyengar', 'Iyer', 'Jain', 'Joshi', 'Kamath', 'Kapadia', 'Kaur', 'Khanna', 'Khatri',
    'Kulkarni', 'Kumar', 'Lal', 'Malhotra', 'Mathur', 'Mehta', 'Menon', 'Mishra', 'Mukherjee', 'Nair', 'Narayan', 'Naidu', 'Pandey',
    'Parekh', 'Patil', 'Pillai', 'Prasad', 'Qureshi', 'Rao', 'Reddy', 'Saxena', 'Sen', 'Shah', 'Sharma', 'Shetty', 'Siddiqui', 'Sinha',
    'Subramanian', 'Tandon', 'Trivedi', 'Varghese', 'Varma', 'Wadia',
  ],
};
