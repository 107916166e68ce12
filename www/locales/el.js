/** Greek: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "el",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Μπορεί αυτός ο ιστότοπος να θυμάται τι βλέπετε;",
    "consent.text":
      "{controller} θα ήθελε να θυμάται τι βλέπετε και τι κάνετε εδώ, καθώς και τι σας εμφανίζεται. Τα δεδομένα " +
      "διατηρούνται σε αυτήν τη συσκευή για έως {days}. Δεν αποστέλλονται σε κανέναν.",
    "consent.days": { one: "μία ημέρα", other: "{count} ημέρες" },
    "consent.for.recommendations": "Χρησιμοποιούνται για να σας προτείνουν όσα ίσως σας ενδιαφέρουν.",
    "consent.for.offers": "Χρησιμοποιούνται για την επιλογή προσφορών που ίσως σας ενδιαφέρουν.",
    "consent.for.both": "Χρησιμοποιούνται για την επιλογή προτάσεων και προσφορών που ίσως σας ενδιαφέρουν.",
    "consent.covers": "Το «{accept}» ισχύει μόνο για αυτό. Όλα τα άλλα είναι ανενεργά, εκτός αν τα επιλέξετε εσείς.",
    "consent.stop": "Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή. Τότε διαγράφονται όσα έχουν αποθηκευτεί.",
    "consent.contact": "Έχετε ερωτήσεις; Γράψτε στη διεύθυνση {contact}.",
    "consent.notice": "Δήλωση απορρήτου",
    "consent.accept": "Αποδοχή",
    "consent.refuse": "Απόρριψη",
    "consent.choose": "Διαχείριση επιλογών",
    "consent.save": "Αποθήκευση επιλογών",
    "consent.controller": "Αυτός ο ιστότοπος",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Προτάσεις",
    "purpose.recommendations.text": "Να μου προτείνονται όσα ίσως με ενδιαφέρουν.",
    "purpose.offers": "Προσφορές",
    "purpose.offers.text": "Να επιλέγονται προσφορές που ίσως με ενδιαφέρουν.",
    "purpose.measurement": "Στατιστικά",
    "purpose.measurement.text":
      "Βοηθήστε αυτόν τον ιστότοπο να δει τι λειτουργεί. {often}, το πρόγραμμα περιήγησής σας στέλνει μία απάντηση σε " +
      "κάθε ερώτηση του ιστότοπου. Πρώτα προστίθεται τυχαίος θόρυβος.",
    "noise.month":
      "Αν χωρίς τις απαντήσεις σας ήταν σωστές οι μισές εικασίες για εσάς, με όλες τις απαντήσεις ενός μήνα θα ήταν " +
      "σωστές το πολύ {right} στις {of}. Αν μια απάντηση αλλάξει, αυτό μπορεί να γίνει αντιληπτό.",
    "purpose.measurement.recipient": "Οι απαντήσεις πηγαίνουν σε: {recipient} ({host}).",
    "purpose.measurement.compare":
      "Για σύγκριση, ορισμένοι από όσους αποδέχονται βλέπουν την τυπική λίστα. Αποστέλλεται και ποια λίστα βλέπετε.",
    "often.day": "Μία φορά την ημέρα",
    "often.week": "Μία φορά την εβδομάδα",
    "often.month": "Μία φορά τον μήνα",
    "purpose.sensitive": "Ευαίσθητο θέμα: {label}",
    "purpose.sensitive.text":
      "Να αποθηκεύονται και να χρησιμοποιούνται και όσα βλέπω για το θέμα «{label}». Αν δεν επιλεγεί, αυτό το θέμα " +
      "παραλείπεται.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Αυτός ο ιστότοπος άλλαξε αυτό που ζητά",
    "renew.text":
      "Είχατε αποδεχτεί στο παρελθόν. Μέχρι να απαντήσετε ξανά, όσα έχουν αποθηκευτεί για αυτόν τον σκοπό δεν " +
      "χρησιμοποιούνται για αυτόν και δεν αποθηκεύεται τίποτα νέο για αυτόν.",
    "renew.retention": "Διατήρηση για έως {to} αντί για {from}.",
    "renew.controller": "Υπεύθυνος τώρα: {to}. Πριν: {from}.",
    "renew.sensitive": "Όσα βλέπετε για το θέμα «{label}» θα διατηρούνταν όπως όλα τα άλλα.",
    "renew.collector": "Τα στατιστικά θα αποστέλλονταν στη διεύθυνση {to} αντί για {from}.",
    "renew.recipient": "Τα στατιστικά θα τα λάμβανε ο φορέας {to} αντί για {from}.",
    "renew.measurement": "Τα στατιστικά θα ζητούσαν περισσότερα από πριν.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Ενεργοποιήθηκαν: {purposes}. Όλα τα άλλα είναι ανενεργά.",
    "consent.refused": "Όλα είναι ανενεργά. Αποθηκεύεται μόνο αυτή η επιλογή.",
    "consent.withdrawn": "Όλα είναι ανενεργά. Όσα είχαν αποθηκευτεί διαγράφηκαν.",
    "consent.failed": "Δεν ήταν δυνατή η αποθήκευση της επιλογής σας. Δοκιμάστε ξανά.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους να μη δημιουργούν προφίλ για εσάς (Global Privacy " +
      "Control). Αυτός ο ιστότοπος το σέβεται.",
    "gpc.choose": "Διαχείριση επιλογών",
    "gpc.ask":
      "Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους να μη δημιουργούν προφίλ για εσάς (Global Privacy " +
      "Control). Σε αυτόν τον ιστότοπο ισχύει αντί γι’ αυτό ό,τι επιλέξετε εδώ.",

    "why.button": "Γιατί το βλέπω αυτό;",
    "why.label": "Γιατί το βλέπω αυτό; {title}",
    "why.failed": "Δεν υπάρχει διαθέσιμη εξήγηση αυτήν τη στιγμή.",

    "preferences.open": "Τα δεδομένα και οι επιλογές σας",
    "preferences.failed": "Δεν ήταν δυνατό το άνοιγμα. Δοκιμάστε ξανά.",
  },
};
