"""The name lists behind the evaluation set: invented people get their names from here.

Each culture lists given and family names in their full spelling, and says whether HR would show the
family name first. Three further tables describe what a reader recognises as the same name: short
forms, other romanisations, and other scripts. No list is meant to be complete: the scanner that is
tested must not know this file.
"""

# culture: (weight, share shown family name first, given names, family names)
CULTURES = {
    "english": (46, 0.0,
        "Robert William Elizabeth Katherine Margaret Alexander Thomas Richard James Edward Charles Henry "
        "Michael Anthony Christopher Joseph Daniel Benjamin Samuel Nicholas Theodore Stephen Andrew Gregory "
        "Jennifer Rebecca Susan Deborah Abigail Patricia Barbara Dorothy Jacqueline Timothy Matthew Kenneth "
        "Ronald Eleanor Philippa Rosalind Cordelia Lionel Percival Imogen Tabitha Barnaby Winifred",
        "Whitcombe Ashworth Pemberton Thackeray Holloway Ellsworth Kingsley Radcliffe Lockhart Merriweather "
        "Fairbairn Cavendish Underhill Templeton Hargreaves Blackwood Stanhope Atherton Gillespie Jenkins "
        "Prescott Thornbury Wetherby Haversham Dunmore Colquhoun Featherstone Burns Morrison Oakeshott"),
    "celtic": (14, 0.0,
        "Siobhán Niamh Aoife Ciarán Eoin Pádraig Gráinne Saoirse Fionnuala Rhiannon Angharad Llewellyn "
        "Iain Catriona Hamish Mairead Oisín Tadhg",
        "O'Brien O'Sullivan O'Dowd O'Flaherty O'Shaughnessy MacAllister McGillicuddy McConaughey Gallagher "
        "Breathnach Llewelyn Prothero Cadwallader Drummond MacLeod Mulcahy Kavanagh"),
    "nordic": (22, 0.0,
        "Bjørn Åse Søren Øystein Ingrid Håkon Sigrún Þórunn Guðrún Jörgen Märta Östen Åke Solveig Torbjørn "
        "Kjersti Päivi Väinö Jukka Tuulikki Annika Frøydis Asbjørn",
        "Sørensen Håkonsen Ødegård Lindström Bergström Sjöberg Nygård Kjærgaard Mäkelä Hämäläinen Virtanen "
        "Ångström Tønnesen Brekke Halvorsen Gunnarsdóttir Þorsteinsson Løvgren Åkerblom Søndergaard"),
    "german": (22, 0.0,
        "Jürgen Käthe Günther Friedrich Matthias Annegret Björn Ulrike Dörte Sönke Heike Wolfgang Lieselotte "
        "Reinhard Götz Jörg Bärbel Hannelore Detlef",
        "Müller Schröder Köhler Größer Weißmann Krüger Böhringer Schäfer Lüdemann Rößler Hölderbaum "
        "Fürstenberg Jäger Oppenländer Zähringer Wüstefeld Kämmerer Bloom Blühdorn Schönfelder"),
    "dutch": (14, 0.0,
        "Maarten Femke Joost Liesbeth Pieter Anneke Wouter Marijke Sjoerd Hendrika Thijs Roelof",
        "van_der_Meer van_den_Broek de_Vries van_Rijswijk ter_Horst van_'t_Hof Hoekstra Dijkgraaf "
        "van_der_Heijden Zonneveld den_Ouden Wijnbergen"),
    "french": (18, 0.0,
        "Benoît Céline François Geneviève Hélène Jérôme Aurélie Sébastien Maëlys Loïc Solène Gaëtan "
        "Anaïs Thérèse Édouard Marie-Claude Jean-Baptiste Anne-Sophie",
        "Lefèvre Béranger Châtelain Dufrêne Gauthier de_la_Tour Desrosiers Lemaître Poirier-Dumas Rousselet "
        "Saint-Aubin Thibodeaux Vauquelin d'Aubigny Bouchardeau Lévesque Mézières"),
    "spanish": (34, 0.0,
        "José Francisco Ignacio Guadalupe Dolores Enrique Mercedes Concepción Rosario Joaquín Íñigo Begoña "
        "Ximena Sebastián Leocadia Álvaro Inmaculada Baltasar Remedios María_José Juan_Carlos María_del_Pilar",
        "García_Márquez Muñoz_Ibáñez Fernández_Quiroga Rodríguez_Zapatero Peña_Villalobos de_la_Cruz "
        "Echeverría_Núñez Hernández Gutiérrez_Solís Ordóñez Yáñez_Carrillo de_los_Ríos Villanueva "
        "Sepúlveda_Bravo Zúñiga Castañeda_Luna Iturralde Cárdenas_Mejía"),
    "portuguese": (16, 0.0,
        "João Conceição Gonçalo Luísa Inês Thiago Raimunda Estêvão Fátima Leandro Rosângela Caetano",
        "Magalhães Guimarães Conceição_Brandão da_Silva_Prates Vasconcelos dos_Santos Assunção Quintão "
        "Figueiredo Sampaio Bragança Nóbrega"),
    "italian": (14, 0.0,
        "Giuseppe Niccolò Ludovica Beniamino Chiara Raffaella Ettore Pierluigi Fiammetta Tommaso Loredana",
        "Bevilacqua Della_Rovere D'Angelo Quagliarella Mastroianni Santopietro Di_Benedetto Cacciatore "
        "Buonarotti Ferraguzzi Lo_Presti"),
    "polish": (18, 0.0,
        "Łukasz Małgorzata Katarzyna Wojciech Agnieszka Krzysztof Stanisław Zdzisława Jakub Bożena "
        "Władysław Grażyna Tomasz Świętosława Mieczysław",
        "Wiśniewski Łopatowska Dąbrowski Kwiatkowska Szczepański Żeromska Brzęczyszczykiewicz Gołębiewska "
        "Zieliński Ćwiklińska Michałowicz Śliwowska Różański Krzyżanowska"),
    "czech": (10, 0.0,
        "Jiří Božena_Anna Přemysl Zdeněk Ludmila Květoslava Matěj Růžena Štěpán",
        "Dvořáček Hřebíčková Šťastný Černohorský Ježková Vondráčková Říčař Kučerová Ondříček"),
    "hungarian": (14, 0.75,
        "Eszter László István Erzsébet Zsófia Gergő Piroska Ágoston Györgyi Szabolcs Enikő Bálint",
        "Nagy Kovácsházi Szentgyörgyi Horváthfi Kőszegi Győrffy Vörösmarti Bárdossy Fehérvári Szűcs "
        "Lőrinczy Esterfalvi"),
    "russian": (20, 0.0,
        "Dmitri Ekaterina Alexei Yulia Mikhail Anastasia Tatiana Svetlana Sergei Evgeny Natalya Vladimir "
        "Ksenia Fyodor Lyudmila Grigory",
        "Volkov Kuznetsova Shcherbakov Zhukovskaya Tchaikovskaya Solovyov Vasilyeva Khrushchev Yevtushenko "
        "Belyaeva Gorbunov Chernyshevsky Lebedeva Zaitsev Ovchinnikova"),
    "greek": (10, 0.0,
        "Giorgos Eleni Dimitra Konstantinos Panagiotis Vasiliki Theodoros Kyriaki Athanasios",
        "Papadopoulos Karagiannis Oikonomou Theodoridis Vlachopoulos Anagnostou Stamatiadis Makris"),
    "turkish": (18, 0.0,
        "İbrahim Ayşe Gülşen Çağlar Özlem Şükrü Işıl Mehmet Tuğçe Ümit Doğan Sıdıka Yiğit Nilüfer",
        "Yılmaz Şahin Çelikbaş Öztürk Kılıçdaroğlu Güneşoğlu Aydınlı Işıklar Ağaoğlu Küçükkaya Erdoğmuş "
        "Çiçekdağ Başaran"),
    "arabic": (24, 0.0,
        "Mohammed Ahmed Hussein Youssef Fatima Khaled Aisha Mahmoud Layla Suleiman Abdulrahman Zainab Omar "
        "Mustafa Nadia Khadija Saeed Abdullah",
        "al-Rashid bin_Khalifa el-Sayed Abu_Bakr Haddad Khoury al-Masri bin_Sultan Mansour el-Naggar "
        "Barakat al-Qahtani Shaheen Tawfik Bouazizi Benkirane"),
    "vietnamese": (18, 0.7,
        "Thị_Hạnh Minh_Đức Quang_Huy Ngọc_Diệp Văn_Hùng Thúy_Kiều Bảo_Châu Xuân_Phúc Đình_Khôi Mỹ_Duyên "
        "Hoàng_Yến Anh_Tuấn",
        "Nguyễn Trần Đỗ Phạm Võ Đặng Bùi Huỳnh Lê Trương Đinh"),
    "chinese": (26, 0.7,
        "Wei Xiaoming Jianguo Zhiqiang Xiuying Meiling Yuhan Haoran Lihua Chunhua Jingyi Guoqiang Xinyi "
        "Zihan Qiuyue Donghai Wenjing Shufen",
        "Zhang Xu Zhao Huang Chen Liu Zhou Wu Cai Lin Guo Ma Zheng Xie Ouyang Sun Jiang"),
    "japanese": (16, 0.45,
        "Haruki Misaki Takeshi Yōko Kenichirō Sakura Shinobu Ryōta Kaori Jun'ichi Chiyoko Daisuke",
        "Tanaka Watanabe Satō Kobayashi Ōtsuka Matsumoto Shimizu Hasegawa Kurosaki Itō Fujiwara Gotō"),
    "korean": (14, 0.6,
        "Min-jun Seo-yeon Ji-hoon Hye-jin Dong-hyun Soo-ah Young-ja Kyung-soo Eun-kyung Tae-yang",
        "Kim Park Choi Jung Kang Yoon Lim Hwang Ahn Namgung"),
    "indian": (30, 0.0,
        "Priyanka Venkatesh Lakshmi Rajesh Sunita Harpreet Anjali Subramaniam Deepika Gurpreet Nandini "
        "Arvind Kavitha Siddharth Padmavathi Jaswinder Meenakshi Farhana",
        "Krishnamurthy Mukherjee Chatterjee Deshpande Iyer Ranganathan Bhattacharya Gill Agarwal Choudhury "
        "Venkataraman Sandhu Kulkarni Srinivasan Pillai Trivedi Raghunathan Qureshi"),
    "african": (30, 0.0,
        "Ngozi Chukwuemeka Adebayo Oluwaseun Thandiwe Sibusiso Wanjiru Kipchoge Amina Kwabena Akosua "
        "Fatoumata Mamadou Zanele Tendai Nkechi Abebe Tigist Onyinye Makena",
        "Okafor Adeyemi Nwachukwu Oyelaran Ndlovu Mkhize Kamau Otieno Mensah Boateng Diallo Traoré "
        "Chikwanha Tesfaye Wolde-Mariam Njoroge Achterberg-Mokoena Kasongo Eze-Okonkwo Asante"),
    "pacific": (8, 0.0,
        "Keoni Leilani Tavita Ngaire Mereana Sione Losalini Wiremu",
        "Kahananui Fa'asavalu Taufa'ahau Ngata Te_Awekotuku Vunipola Tuilagi"),
}

# One word is the whole name.
MONONYMS = "Wulandari Sukmawati Prasetyo Thenmozhi Kartikasari Suryadinata Nirmaladevi Hutabarat".split()

# Names HR keeps in characters, with how a reader would say them and another script form of them.
HAN = [("王秀英", "Wang", "Xiuying", "Wáng Xiùyīng", None), ("李国庆", "Li", "Guoqing", "Lǐ Guóqìng", "李國慶"),
       ("陈晓东", "Chen", "Xiaodong", "Chén Xiǎodōng", "陳曉東"), ("刘思远", "Liu", "Siyuan", "Liú Sīyuǎn", "劉思遠"),
       ("赵雅琴", "Zhao", "Yaqin", "Zhào Yǎqín", "趙雅琴"), ("黄志明", "Huang", "Zhiming", "Huáng Zhìmíng", "黃志明"),
       ("吴佳怡", "Wu", "Jiayi", "Wú Jiāyí", "吳佳怡"), ("徐海涛", "Xu", "Haitao", "Xú Hǎitāo", "徐海濤"),
       ("欧阳静", "Ouyang", "Jing", "Ōuyáng Jìng", "歐陽靜"), ("郑丽娟", "Zheng", "Lijuan", "Zhèng Lìjuān", "鄭麗娟")]

# Chinese names of the roster that a text might give in characters.
HANZI = {"Zhang": "张", "Xu": "徐", "Zhao": "赵", "Huang": "黄", "Chen": "陈", "Liu": "刘", "Zhou": "周",
         "Wu": "吴", "Cai": "蔡", "Lin": "林", "Guo": "郭", "Ma": "马", "Zheng": "郑", "Xie": "谢",
         "Ouyang": "欧阳", "Sun": "孙", "Jiang": "江",
         "Wei": "伟", "Xiaoming": "晓明", "Jianguo": "建国", "Zhiqiang": "志强", "Xiuying": "秀英",
         "Meiling": "美玲", "Yuhan": "雨涵", "Haoran": "浩然", "Lihua": "丽华", "Chunhua": "春华",
         "Jingyi": "静怡", "Guoqiang": "国强", "Xinyi": "欣怡", "Zihan": "子涵", "Qiuyue": "秋月",
         "Donghai": "东海", "Wenjing": "文静", "Shufen": "淑芬"}

# Family and given names that are also words, places or products; people on the roster bear them.
WORD_GIVEN = ("Will Grace May Hunter Rose Mark Hope Joy Faith Dawn Frank Rich Bill Art Chase Drew Summer "
              "Autumn April June Ray Dean Ivy Olive Ruby Pearl Amber Violet Jordan Sydney Florence Victoria "
              "Austin Chelsea Santiago Paris Penny Miles Reed Iris").split()
WORD_FAMILY = ("Hill Young Baker Brook Hunter May Grant Bloom Long Short White Black Green Brown Stone Field "
               "Woods Rivers Banks Page Price Best Sharp Wise Bright Love King Bishop Cook Carter Fisher Mason "
               "Turner Walker Day Winter Frost Snow Lane West Marsh Flowers Bird Fox Swan Rose").split()

# Short forms everybody knows, by the full name.
NICKNAMES = {
    "Robert": "Bob Rob Bobby", "William": "Billy Willy", "Elizabeth": "Liz Beth Betty Lizzie",
    "Katherine": "Kate Kathy Katie", "Margaret": "Maggie Peggy Meg", "Alexander": "Alex Sandy",
    "Thomas": "Tom Tommy", "Richard": "Rick Dick Ricky", "James": "Jim Jimmy", "Edward": "Ted Eddie Ned",
    "Charles": "Charlie Chuck", "Henry": "Harry Hank", "Michael": "Mike Mikey", "Anthony": "Tony",
    "Christopher": "Chris Kit", "Joseph": "Joe Joey", "Daniel": "Dan Danny", "Benjamin": "Ben Benny",
    "Samuel": "Sam Sammy", "Nicholas": "Nick Nicky", "Theodore": "Theo Teddy", "Stephen": "Steve Stevie",
    "Andrew": "Andy", "Gregory": "Greg", "Jennifer": "Jen Jenny", "Rebecca": "Becky Becca", "Susan": "Sue Susie",
    "Deborah": "Debbie Deb", "Abigail": "Abby", "Patricia": "Trish Patty Tricia", "Barbara": "Barb Babs",
    "Dorothy": "Dottie Dot", "Jacqueline": "Jackie", "Timothy": "Tim Timmy", "Matthew": "Matt Matty",
    "Kenneth": "Ken Kenny", "Ronald": "Ron Ronnie", "Eleanor": "Ellie Nell", "Philippa": "Pippa",
    "José": "Pepe", "Francisco": "Paco Pancho", "Ignacio": "Nacho", "Guadalupe": "Lupe", "Dolores": "Lola",
    "Enrique": "Quique", "Sebastián": "Seba", "Giuseppe": "Beppe Peppe", "Friedrich": "Fritz",
    "Katarzyna": "Kasia", "Małgorzata": "Gosia", "Wojciech": "Wojtek", "Jakub": "Kuba", "Tomasz": "Tomek",
    "Krzysztof": "Krzysiek", "Dmitri": "Dima Mitya", "Ekaterina": "Katya", "Mikhail": "Misha",
    "Anastasia": "Nastya", "Tatiana": "Tanya", "Svetlana": "Sveta", "Natalya": "Natasha",
    "Vladimir": "Volodya Vova", "László": "Laci", "István": "Pisti", "Mohammed": "Mo", "Konstantinos": "Kostas",
}

# Other Latin spellings of the same name, given and family.
ROMANISATIONS = {
    "Mohammed": "Muhammad Mohamed Mohammad", "Ahmed": "Ahmad", "Hussein": "Husain Hossein", "Youssef": "Yusuf Yousef",
    "Fatima": "Fatimah", "Khaled": "Khalid", "Aisha": "Ayesha Aicha", "Mahmoud": "Mahmud", "Layla": "Leila Laila",
    "Suleiman": "Sulaiman Soliman", "Abdulrahman": "Abdelrahman Abdurrahman", "Omar": "Umar", "Saeed": "Said Saïd",
    "Mustafa": "Mostafa Moustafa", "Khadija": "Khadijah Hadija", "Abdullah": "Abdallah", "Zainab": "Zaynab Zeinab",
    "al-Rashid": "Al-Rasheed ar-Rashid", "el-Sayed": "al-Sayyid El-Sayyed", "al-Qahtani": "Al-Kahtani",
    "Mansour": "Mansur Mansoor", "Khoury": "Khouri", "Haddad": "Hadad", "el-Naggar": "al-Najjar",
    "Tawfik": "Tawfiq Taoufik", "Shaheen": "Shahin",
    "Dmitri": "Dmitry Dmitriy", "Ekaterina": "Yekaterina", "Alexei": "Alexey Aleksei", "Yulia": "Julia Iuliia",
    "Sergei": "Sergey", "Evgeny": "Yevgeny Evgeniy", "Natalya": "Natalia", "Ksenia": "Kseniya Xenia",
    "Fyodor": "Fedor", "Lyudmila": "Ludmila", "Grigory": "Grigoriy", "Shcherbakov": "Scherbakov Schtscherbakow Chtcherbakov Szczerbakow",
    "Tchaikovskaya": "Chaikovskaya Tschaikowskaja Tchaïkovskaïa", "Solovyov": "Soloviev Solovyev",
    "Vasilyeva": "Vasileva Vasilieva Wassiljewa", "Belyaeva": "Beliaeva Beljajewa",
    "Chernyshevsky": "Chernyshevskiy Chernyshevskii Tschernyschewski", "Zaitsev": "Zaytsev Sajzew Zaitzev",
    "Yevtushenko": "Evtushenko Jewtuschenko", "Zhukovskaya": "Zhukovskaia Schukowskaja Joukovskaïa",
    "Zhang": "Chang", "Xu": "Hsu", "Zhou": "Chou", "Cai": "Tsai", "Zhao": "Chao", "Zheng": "Cheng", "Xie": "Hsieh",
    "Guo": "Kuo", "Jiang": "Chiang",
    "Eleni": "Helene", "Giorgos": "Yorgos Georgios", "Oikonomou": "Economou Ikonomou", "Vasiliki": "Vassiliki",
    "Dimitra": "Dhimitra", "Panagiotis": "Panayiotis", "Karagiannis": "Karayiannis", "Theodoros": "Theodhoros",
    "Kim": "Gim", "Park": "Pak Bak", "Choi": "Choe", "Jung": "Jeong Chung", "Yoon": "Yun", "Lim": "Rim Im",
    "Mukherjee": "Mukherji", "Chatterjee": "Chatterji", "Choudhury": "Chaudhuri Chowdhury", "Agarwal": "Aggarwal",
    "Lakshmi": "Laxmi", "Siddharth": "Sidharth", "Kavitha": "Kavita", "Meenakshi": "Minakshi",
    "Satō": "Satoh Satou", "Ōtsuka": "Ohtsuka", "Itō": "Itoh Ito", "Gotō": "Gotoh", "Yōko": "Yohko Youko",
    "Kenichirō": "Ken'ichirō Kenichirou", "Ryōta": "Ryouta", "Jun'ichi": "Junichi", "Shinobu": "Sinobu",
}

# The same names in their own script.
SCRIPTS = {
    "Dmitri": "Дмитрий", "Ekaterina": "Екатерина", "Alexei": "Алексей", "Yulia": "Юлия", "Mikhail": "Михаил",
    "Anastasia": "Анастасия", "Tatiana": "Татьяна", "Svetlana": "Светлана", "Sergei": "Сергей",
    "Evgeny": "Евгений", "Natalya": "Наталья", "Vladimir": "Владимир", "Ksenia": "Ксения", "Fyodor": "Фёдор",
    "Lyudmila": "Людмила", "Grigory": "Григорий",
    "Volkov": "Волков", "Kuznetsova": "Кузнецова", "Shcherbakov": "Щербаков", "Zhukovskaya": "Жуковская",
    "Tchaikovskaya": "Чайковская", "Solovyov": "Соловьёв", "Vasilyeva": "Васильева", "Khrushchev": "Хрущёв",
    "Yevtushenko": "Евтушенко", "Belyaeva": "Беляева", "Gorbunov": "Горбунов", "Chernyshevsky": "Чернышевский",
    "Lebedeva": "Лебедева", "Zaitsev": "Зайцев", "Ovchinnikova": "Овчинникова",
    "Giorgos": "Γιώργος", "Eleni": "Ελένη", "Dimitra": "Δήμητρα", "Konstantinos": "Κωνσταντίνος",
    "Panagiotis": "Παναγιώτης", "Vasiliki": "Βασιλική", "Theodoros": "Θεόδωρος", "Kyriaki": "Κυριακή",
    "Athanasios": "Αθανάσιος", "Papadopoulos": "Παπαδόπουλος", "Karagiannis": "Καραγιάννης",
    "Oikonomou": "Οικονόμου", "Theodoridis": "Θεοδωρίδης", "Vlachopoulos": "Βλαχόπουλος",
    "Anagnostou": "Αναγνώστου", "Stamatiadis": "Σταματιάδης", "Makris": "Μακρής",
}

# What people with these cultures ask to be called, when it is not a short form of the name.
CALLED = {"chinese": "Kevin Vivian Jasmine Tiffany Vincent Winston Fiona Cynthia".split(),
          "korean": "Esther Brian Stella Jasper".split(), "vietnamese": "Hannah Tyler Jenna Kelvin".split(),
          "indian": "Venky Subbu Pinky Raju Sid Kavi".split(), "african": "Emeka Bayo Seun Thandi Kwabs Tigi".split(),
          "turkish": "Ibo Gül".split(), "japanese": "Ken Yoko Haru".split(), "arabic": "Moe Zee".split(),
          "polish": "Luke Maggs Wojo".split(), "pacific": "Lani Tav".split(), "greek": "George Gina Dino".split()}

# People who work elsewhere. Nobody on the roster has these, or a name one slip away from them.
OUTSIDE_GIVEN = ("Marisol Evander Tobiah Perpetua Leopoldine Casimir Yolanda Ingeborg Radovan Ulysses Fenella "
                 "Ximun Oriane Zbigniew Delphine Kestrel Aurelio Bettina Hyacinth Nehemiah Rosamund Wilhelmina "
                 "Zaccheus Ottoline Lazarus Clementine Ignatius Philomena").split()
OUTSIDE_FAMILY = ("Etxeberria Vandermolen Quillfeather Abernathy Zielinger Montefiore Hollingsworth Castellanos "
                  "Beaumarchais Tregenza Wainscott Drăgulescu Lindqvist Farnsworth Okonedo Sarkissian Pellegrini "
                  "Hutchinson Baranowicz Tillotson Marchbanks Vukovic Penhaligon Stavrakis Delacroix-Moreau "
                  "Yamaguchi Blankenship Rutherford").split()

# Invented names that a story declares as such.
PSEUDONYMS = "Maren Tilda Corin Elowen Jasna Orla Sunniva Timo Neva Lucan Brisa Calla Ilka Odalys Runa Senna Vesper Wren Zephyr Tamsin".split()
