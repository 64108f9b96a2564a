using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Refusals of official copies: stable codes beside their words.</summary>
internal static class CopyErrors
{
    public static readonly Failure SourceGone = Refused("source-gone", CopyTexts.SourceGone);
    public static readonly Failure NotIssued = Refused("not-issued", CopyTexts.NotIssued);
    public static readonly Failure Unopened = Refused("unopened", CopyTexts.Unopened);
    public static readonly Failure NotSigner = Refused("not-signer", CopyTexts.NotSigner);
    public static readonly Failure NotAsker = Refused("not-asker", CopyTexts.NotAsker);
    public static readonly Failure NotWaiting = Refused("not-waiting", CopyTexts.NotWaiting);
    public static readonly Failure NotSigned = Refused("not-signed", CopyTexts.NotSigned);
    public static readonly Failure FromGone = Refused("from-gone", CopyTexts.FromGone);
    public static readonly Failure ReasonMissing = Fail.Invalid("Reason", "documents.official-copy.reason-missing", CopyTexts.ReasonMissing);

    public static FieldError Field(string field, string code, string message) => new(field, "documents.official-copy." + code, message);

    private static Failure Refused(string code, string message) => Fail.Refused("documents.official-copy." + code, message);
}
