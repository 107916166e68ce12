//! Names for enums. For each enum, a single list determines the names, the parser and the TypeScript type.

/// Gives an enum of unit variants the names that pages, files and exports use. Defines `NAMES`, `name` and `named`, and
/// serializes each variant as its name.
macro_rules! names {
    ($type:ident: $($variant:ident = $name:literal),+ $(,)?) => {
        impl $type {
            /// Every name, in the order of declaration.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// Returns the name used on pages, in exports and in generated types.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Returns the variant with this name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

pub(crate) use names;

#[cfg(test)]
mod tests {
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Answer {
        Yes,
        No,
    }

    names!(Answer: Yes = "yes", No = "no");

    #[test]
    fn a_name_leads_back_to_its_variant() {
        assert_eq!(Answer::NAMES, ["yes", "no"]);
        assert_eq!(Answer::named(Answer::No.name()), Some(Answer::No));
        assert_eq!((Answer::named("yes"), Answer::named("Yes")), (Some(Answer::Yes), None));
    }
}
