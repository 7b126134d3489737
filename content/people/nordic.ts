import type { CultureSpec } from '../../life/world.ts';

export const nordic: CultureSpec = {
  id: 'nordic',
  name: 'Nordic',
  male: [
    'Aksel', 'Alvar', 'Anders', 'Anton', 'Arne', 'Arvid', 'Asbjørn', 'Bengt', 'Birger', 'Bjarne', 'Bjørn', 'Bo', 'Børge', 'Carsten',
    'Dag', 'Einar', 'Eirik', 'Elias', 'Emil', 'Erik', 'Erling', 'Esben', 'Eskil', 'Folke', 'Fredrik', 'Frode', 'Gunnar', 'Gustav',
    'Håkon', 'Halvor', 'Hannes', 'Harald', 'Helge', 'Henrik', 'Holger', 'Ingvar', 'Isak', 'Ivar', 'Jens', 'Jørgen', 'Kalle', 'Kasper',
    'Kjell', 'Knut', 'Lars', 'Leif', 'Linus', 'Ludvig', 'Magnus', 'Mikkel', 'Niklas', 'Nils', 'Oddvar', 'Olav', 'Oskar', 'Ove', 'Rasmus',
    'Rune', 'Sigurd', 'Sindre', 'Stellan', 'Sten', 'Sven', 'Tage', 'Terje', 'Torbjörn', 'Trygve', 'Ulf', 'Valdemar', 'Vidar', 'Viggo',
  ],
  female: [
    'Agnes', 'Alma', 'Anja', 'Anneli', 'Annika', 'Asta', 'Astrid', 'Aud', 'Berit', 'Birgit', 'Birgitta', 'Bodil', 'Brita', 'Dagny',
    'Ebba', 'Edda', 'Elin', 'Elisabet', 'Ellen', 'Elsa', 'Embla', 'Eva', 'Frida', 'Gerd', 'Greta', 'Gro', 'Gudrun', 'Gunhild', 'Hedda',
    'Hedvig', 'Helga', 'Hilde', 'Hjördis', 'Inga', 'Ingeborg', 'Ingrid', 'Iris', 'Janne', 'Johanna', 'Jorunn', 'Karin', 'Katrine',
    'Kerstin', 'Kirsten', 'Kristin', 'Lena', 'Linnea', 'Liv', 'Lovisa', 'Maja', 'Maren', 'Margit', 'Märta', 'Marit', 'Mette', 'Moa',
    'Nanna', 'Oda', 'Pernille', 'Ragnhild', 'Randi', 'Rikke', 'Runa', 'Saga', 'Signe', 'Sigrid', 'Silje', 'Siri', 'Sissel', 'Solveig',
    'Sunniva', 'Svea', 'Thea', 'Tilde', 'Tove', 'Tuva', 'Ulla', 'Vigdis', 'Vilde', 'Ylva',
  ],
  surnames: [
    'Aalto', 'Aasen', 'Ahlberg', 'Almqvist', 'Andersen', 'Askeland', 'Bakke', 'Berglund', 'Björk', 'Blomqvist', 'Borg', 'Brandt',
    'Brekke', 'Carlsen', 'Dahl', 'Dalgaard', 'Edlund', 'Ek', 'Eklund', 'Engström', 'Eriksen', 'Falk', 'Fjeld', 'Forsberg', 'Friis',
    'Frost', 'Gran', 'Grøn', 'Gundersen', 'Hagen', 'Halvorsen', 'Hansson', 'Haugen', 'Hedlund', 'Helland', 'Hellström', 'Hermansen',
    'Holm', 'Holmberg', 'Iversen', 'Jensen', 'Kjær', 'Knudsen', 'Krogh', 'Kvist', 'Lie', 'Lind', 'Lindahl', 'Lindgren', 'Lund', 'Lunde',
    'Mikkelsen', 'Moen', 'Myhre', 'Nygaard', 'Nyström', 'Norberg', 'Ødegård', 'Olsen', 'Östlund', 'Rasmussen', 'Rønning', 'Sandberg',
    'Sjöberg', 'Skov', 'Solberg', 'Søndergaard', 'Stenberg', 'Strand', 'Sundby', 'Svensson', 'Thorsen', 'Torp', 'Vik', 'Wahlgren',
    'Winther', 'Åberg',
  ],
};
