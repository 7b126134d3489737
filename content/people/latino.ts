import type { CultureSpec } from '../../life/world.ts';

export const latino: CultureSpec = {
  id: 'latino',
  name: 'Latino',
  male: [
    'Abelardo', 'Adrián', 'Agustín', 'Alejandro', 'Álvaro', 'Andrés', 'Aníbal', 'Arturo', 'Baltasar', 'Benjamín', 'Bruno', 'Camilo',
    'Carlos', 'César', 'Cristóbal', 'Damián', 'Darío', 'Diego', 'Eduardo', 'Efraín', 'Emiliano', 'Ernesto', 'Esteban', 'Facundo',
    'Federico', 'Fermín', 'Gael', 'Gerardo', 'Gonzalo', 'Gustavo', 'Héctor', 'Hernán', 'Ignacio', 'Isidro', 'Joaquín', 'Jorge', 'Julián',
    'Leandro', 'Lisandro', 'Lorenzo', 'Luis', 'Mateo', 'Mauricio', 'Nicolás', 'Octavio', 'Pablo', 'Rafael', 'Ramiro', 'Raúl', 'Rodrigo',
    'Santiago', 'Tadeo', 'Tomás', 'Vicente',
  ],
  female: [
    'Adela', 'Alejandra', 'Alma', 'Amparo', 'Ana', 'Antonia', 'Beatriz', 'Belén', 'Blanca', 'Camila', 'Carmen', 'Catalina', 'Celia',
    'Clarisa', 'Concepción', 'Consuelo', 'Dolores', 'Elena', 'Elvira', 'Esperanza', 'Estela', 'Eugenia', 'Fernanda', 'Florencia',
    'Gabriela', 'Gloria', 'Graciela', 'Guadalupe', 'Inés', 'Irene', 'Isabel', 'Itzel', 'Jimena', 'Josefina', 'Julieta', 'Leonor',
    'Lourdes', 'Lucía', 'Luz', 'Magdalena', 'Manuela', 'Marisol', 'Mercedes', 'Milagros', 'Montserrat', 'Natalia', 'Noemí', 'Paloma',
    'Pilar', 'Renata', 'Rocío', 'Rosario', 'Silvia', 'Soledad', 'Teresa', 'Valentina', 'Ximena', 'Yolanda',
  ],
  surnames: [
    'Acosta', 'Aguilar', 'Alarcón', 'Almonte', 'Arce', 'Arellano', 'Ávila', 'Barrientos', 'Bautista', 'Benítez', 'Bustamante', 'Cabrera',
    'Calderón', 'Cárdenas', 'Carrasco', 'Castañeda', 'Céspedes', 'Contreras', 'Cordero', 'Delgado', 'Domínguez', 'Duarte', 'Echeverría',
    'Escobar', 'Espinoza', 'Fuentes', 'Galindo', 'Godoy', 'Guerrero', 'Hinojosa', 'Ibarra', 'Jaramillo', 'Lozano', 'Maldonado', 'Medina',
    'Mendoza', 'Montoya', 'Morales', 'Navarro', 'Ocampo', 'Olivares', 'Orozco', 'Pacheco', 'Paredes', 'Peralta', 'Quintero', 'Quiroga',
    'Rentería', 'Rivas', 'Robledo', 'Rosales', 'Saavedra', 'Salazar', 'Sandoval', 'Solís', 'Tapia', 'Trujillo', 'Urrutia', 'Valdés',
    'Vallejo', 'Villalobos', 'Zamora', 'Zúñiga',
  ],
};
