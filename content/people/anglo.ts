import type { CultureSpec } from '../../life/world.ts';

export const anglo: CultureSpec = {
  id: 'anglo',
  name: 'Anglo',
  male: [
    'Arthur', 'Walter', 'Harold', 'Ernest', 'Albert', 'Frank', 'Stanley', 'George', 'Ronald', 'Dennis', 'Kenneth', 'Roger', 'Brian',
    'Keith', 'Trevor', 'Colin', 'Graham', 'Alan', 'Ian', 'Stuart', 'Neil', 'Craig', 'Darren', 'Gavin', 'Russell', 'Dean', 'Simon',
    'Philip', 'Marcus', 'Damian', 'Toby', 'Rory', 'Callum', 'Ewan', 'Angus', 'Declan', 'Jonah', 'Silas', 'Theo', 'Felix', 'Caleb', 'Levi',
    'Miles', 'Owen', 'Jasper', 'Wesley', 'Otis', 'Desmond', 'Clifton', 'Leroy', 'Malcolm', 'Curtis', 'Tyrone', 'Isaiah',
  ],
  female: [
    'Edith', 'Mabel', 'Winifred', 'Doris', 'Gladys', 'Hilda', 'Ethel', 'Vera', 'Joan', 'Beryl', 'Marjorie', 'Sheila', 'Maureen', 'Brenda',
    'Pauline', 'Lorraine', 'Denise', 'Janet', 'Gillian', 'Heather', 'Alison', 'Tracey', 'Donna', 'Karen', 'Beverly', 'Rhonda', 'Tamara',
    'Bridget', 'Fiona', 'Kirsty', 'Megan', 'Bethany', 'Hannah', 'Phoebe', 'Harriet', 'Imogen', 'Matilda', 'Clara', 'Ivy', 'Hazel',
    'Willa', 'Rosalind', 'Loretta', 'Odessa', 'Yvette', 'Latoya', 'Keisha', 'Monique', 'Jasmine', 'Nia', 'Zoe', 'Maisie', 'Freya',
  ],
  surnames: [
    'Ashworth', 'Barlow', 'Bexley', 'Blackwood', 'Bramley', 'Carmody', 'Carver', 'Clayton', 'Coombs', 'Crosby', 'Dalton', 'Delaney',
    'Dunstan', 'Eastman', 'Fairweather', 'Fennimore', 'Fletcher', 'Gallagher', 'Garrity', 'Goodwin', 'Hargrove', 'Hartley', 'Hollis',
    'Holloway', 'Hughes', 'Iverson', 'Jessop', 'Kavanagh', 'Kendrick', 'Langley', 'Lockhart', 'MacBride', 'Marlowe', 'McAllister',
    'Merriweather', 'Mosley', 'Newcombe', 'Oakes', 'Pemberton', 'Pettigrew', 'Pickering', 'Prescott', 'Quill', 'Ramsey', 'Ridley',
    'Sawyer', 'Shelby', 'Spence', 'Stanhope', 'Tate', 'Thackeray', 'Thistlewood', 'Tolliver', 'Underhill', 'Vance', 'Wainwright',
    'Whitaker', 'Wilkes', 'Winslow', 'Yardley',
  ],
};
