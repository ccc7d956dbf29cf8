"""Pages that are not one record's own: their references and their places under docs/."""

PAGES = {
    "pages/home": "index.md", "pages/regulasi": "regulasi/index.md", "pages/padanan": "regulasi/padanan.md",
    "pages/topik": "topik/index.md", "pages/situasi": "situasi/index.md", "pages/periksa": "periksa/index.md",
    "pages/cepat": "periksa/cepat.md",
    "pages/sanksi": "sanksi.md", "pages/istilah": "istilah.md", "pages/tentang": "tentang/index.md", "pages/privasi": "tentang/privasi.md",
    "pages/sumber": "tentang/sumber.md", "pages/perlu-diperiksa": "tentang/perlu-diperiksa.md",
    "pages/matriks": "matriks.md",
    "pages/terlanjur": "terlanjur/index.md", "pages/kasus": "kasus.md", "pages/beda-keterangan": "beda-keterangan.md",
    "pages/peran": "peran/index.md", "pages/kuis": "kuis.md",
    "pages/cetak": "cetak.md",
    "pages/perubahan": "tentang/perubahan.md", "pages/sesi": "sesi/index.md", "pages/rakit": "sesi/rakit.md",
}
