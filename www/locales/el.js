/** Greek: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "el",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Μπορεί αυτός ο ιστότοπος να θυμάται τι κοιτάτε;",
    "consent.text":
      "{controller} σας ρωτά. Αν πείτε ναι, αυτό το πρόγραμμα περιήγησης φυλάει όσα κοιτάτε και όσα σας δείχνουμε " +
      "εδώ για έως {days}. Μένουν σε αυτή τη συσκευή. Τίποτα από αυτά δεν στέλνεται σε κανέναν.",
    "consent.days": { one: "μία ημέρα", other: "{count} ημέρες" },
    "consent.for.recommendations": "Χρησιμοποιούνται για να σας προτείνουμε πράγματα που μπορεί να σας ταιριάζουν.",
    "consent.for.offers": "Χρησιμοποιούνται για να επιλέγουμε προσφορές που μπορεί να σας ταιριάζουν.",
    "consent.for.both":
      "Χρησιμοποιούνται για να σας προτείνουμε πράγματα και να επιλέγουμε προσφορές που μπορεί να σας ταιριάζουν.",
    "consent.covers":
      "Το «{accept}» σημαίνει ναι μόνο σε αυτό. Όλα τα άλλα είναι κλειστά, εκτός αν τα σημειώσετε εσείς ένα ένα.",
    "consent.stop": "Μπορείτε να αλλάξετε γνώμη όποτε θέλετε. Τότε διαγράφεται ό,τι φυλάχτηκε.",
    "consent.contact": "Έχετε ερωτήσεις; Γράψτε εδώ: {contact}.",
    "consent.notice": "Διαβάστε την ενημέρωση για την ιδιωτικότητα",
    "consent.accept": "Δέχομαι",
    "consent.refuse": "Αρνούμαι",
    "consent.choose": "Επιλέγω ένα ένα",
    "consent.save": "Αποθήκευση αυτών των επιλογών",
    "consent.controller": "Αυτός ο ιστότοπος",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Προτάσεις",
    "purpose.recommendations.text": "Να μου προτείνει πράγματα που μπορεί να μου ταιριάζουν.",
    "purpose.offers": "Προσφορές",
    "purpose.offers.text": "Να επιλέγει προσφορές που μπορεί να μου ταιριάζουν.",
    "purpose.measurement": "Μέτρηση",
    "purpose.measurement.text":
      "Να βοηθώ τον ιστότοπο να βλέπει τι λειτουργεί καλά. {often}, το πρόγραμμα περιήγησής σας στέλνει μία απάντηση " +
      "σε κάθε ερώτηση του ιστοτόπου. Μέσα της ανακατεύεται τύχη, ώστε κανείς να μην μπορεί να είναι σίγουρος ποια " +
      "απάντηση είναι η δική σας.",
    "purpose.measurement.compare":
      "Για σύγκριση, ο ιστότοπος δείχνει σε μερικούς που λένε ναι τη συνηθισμένη λίστα. Μαζί στέλνεται και ποια " +
      "λίστα βλέπετε.",
    "often.day": "Μία φορά την ημέρα",
    "often.week": "Μία φορά την εβδομάδα",
    "often.month": "Μία φορά τον μήνα",
    "purpose.sensitive": "Προσωπικό θέμα: {label}",
    "purpose.sensitive.text":
      "Να φυλάει και να χρησιμοποιεί και όσα κοιτάω για το θέμα «{label}». Αν δεν το σημειώσω, μένει έξω.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Αυτός ο ιστότοπος άλλαξε αυτό που ζητά",
    "renew.text": "Είχατε πει ναι. Μέχρι να απαντήσετε, ό,τι φυλάχτηκε δεν χρησιμοποιείται και δεν προστίθεται τίποτα.",
    "renew.retention": "Φυλάσσονται για {to} αντί για {from}.",
    "renew.controller": "Υπεύθυνος τώρα: {to}. Πριν: {from}.",
    "renew.sensitive": "Το θέμα «{label}» θα φυλάσσεται όπως όλα τα άλλα.",
    "renew.collector": "Η μέτρηση στέλνεται σε {to} αντί για {from}.",
    "renew.measurement": "Η μέτρηση ζητά περισσότερα από πριν.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Ανοιχτά: {purposes}. Όλα τα άλλα είναι κλειστά.",
    "consent.refused": "Όλα είναι κλειστά. Μένει στη μνήμη μόνο αυτή η απάντηση.",
    "consent.withdrawn": "Όλα είναι κλειστά και ό,τι φυλάχτηκε έχει διαγραφεί.",
    "consent.failed": "Η απάντησή σας δεν μπόρεσε να αποθηκευτεί. Δοκιμάστε ξανά.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους, μέσω του Global Privacy Control, να μη φτιάχνουν προφίλ " +
      "για εσάς. Αυτός ο ιστότοπος δεν φτιάχνει.",
    "gpc.choose": "Αποφασίζω αλλιώς",
    "gpc.ask":
      "Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους, μέσω του Global Privacy Control, να μη φτιάχνουν προφίλ " +
      "για εσάς. Ό,τι επιλέξετε εδώ ισχύει αντί γι’ αυτό.",

    "why.button": "Γιατί αυτό;",
    "why.label": "Γιατί αυτό; {title}",
    "why.failed": "Δεν υπάρχει εξήγηση αυτή τη στιγμή.",

    "preferences.open": "Τα δεδομένα και οι επιλογές σας",
    "preferences.failed": "Δεν μπορεί να ανοίξει αυτή τη στιγμή. Δοκιμάστε ξανά.",
  },
};
