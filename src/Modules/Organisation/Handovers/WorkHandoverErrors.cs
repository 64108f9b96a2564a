using LienThong.Contracts.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation;

/// <summary>Refusals of hand-overs of work.</summary>
internal static class WorkHandoverErrors
{
    public static readonly Failure NotOwnHat = Fail.Refused("organisation.handover.not-own-hat", WorkHandoverWords.NotOwnHat);
    public static readonly Failure NotOwnWork = Fail.Refused("organisation.handover.not-own-work", WorkHandoverWords.NotOwnWork);
    public static readonly Failure AlreadyWaiting = Fail.Refused("organisation.handover.already-waiting", WorkHandoverWords.AlreadyWaiting);
    public static readonly Failure TakerGives = Fail.Invalid("To", "organisation.handover.taker-gives", WorkHandoverWords.TakerGives);
    public static readonly Failure Over = Fail.Refused("organisation.handover.over", WorkHandoverWords.IsOver);
    public static readonly Failure Giver = Fail.Invalid("From", "organisation.handover.giver", WorkHandoverWords.GiverUnknown);
    public static readonly Failure Taker = Fail.Invalid("To", "organisation.handover.taker", WorkHandoverWords.TakerUnknown);
    public static readonly Failure Reason = Fail.Invalid("Reason", "organisation.handover.reason", WorkHandoverWords.ReasonMissing);
    public static readonly Failure WhyMissing = Fail.Invalid("Why", "organisation.handover.why", WorkHandoverWords.WhyMissing);

    public static Failure Nothing(string name) => Fail.Refused("organisation.handover.nothing", WorkHandoverWords.NothingOpen(name));

    /// <summary>Each kind of work that the receiver may not do, once; null when there is none.</summary>
    public static Failure? Faults(IEnumerable<HeldRecord> held, string title)
    {
        var faults = held.Where(h => h.Refused is not null).Select(h => new FieldError("To", "organisation.handover.cannot", WorkHandoverWords.Cannot(title, h.Refused!))).Distinct().ToList();
        return faults.Count == 0 ? null : Fail.Invalid(faults);
    }
}
