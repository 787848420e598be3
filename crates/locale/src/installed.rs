//! The page kept in the browser, for use without a network.

texts! {
    installed;

    about =
        de "Auf Wunsch legt Ihr Browser alle Dateien dieser Seite auf Ihrem Gerät ab. Danach öffnet sie sich auch ohne Netz, zum Beispiel im Saal. Ihr Szenario steht weiter nur in der Adresse; es wird nicht abgelegt."
        en "On request your browser stores all files of this page on your device. After that it opens without a network, for example in a hall. Your scenario is still kept only in the address; it is not stored.";
    keep = de "Ohne Netz verfügbar machen" en "Make available without a network";
    working = de "Die Dateien werden abgelegt …" en "The files are being stored …";
    kept =
        de "Die Seite ist ohne Netz verfügbar. Im Menü Ihres Browsers lässt sie sich auch als App einrichten. Neue Fassungen holt der Browser von selbst, sobald wieder Netz da ist; sie gelten beim nächsten Öffnen."
        en "The page is available without a network. In your browser’s menu you can also install it as an app. The browser fetches new versions by itself as soon as there is a network again; they apply the next time you open the page.";
    remove = de "Wieder entfernen" en "Remove again";
    removed =
        de "Entfernt. Auf Ihrem Gerät ist von dieser Seite nichts mehr abgelegt."
        en "Removed. Nothing of this page is stored on your device any more.";
    failed =
        de "Das hat nicht geklappt. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal."
        en "That did not work. Please check the connection and try again.";
    unavailable =
        de "Hier geht das nicht: Der Browser erlaubt es nur auf einer gesicherten Seite (https), nicht in manchen Rahmen fremder Seiten und nicht im privaten Modus. Die Fassung als eine Datei läuft überall ohne Netz."
        en "This does not work here: the browser allows it only on a secure page (https), not in some frames of other pages and not in private mode. The single-file version runs everywhere without a network.";
}
