using LienThong.SectorRegisters.Registers;
using LienThong.WebKit;

namespace LienThong.SectorRegisters.ReadRecord;

/// <summary>What happened to a record: each version beside the one before it.</summary>
internal static class RecordMarks
{
    /// <param name="versions">The latest first.</param>
    /// <param name="own">Whether private fields may be told.</param>
    public static IReadOnlyList<TimelineMark> Of(SectorRegister register, IReadOnlyList<SectorRecord> versions, bool own) =>
        [.. versions.Select((version, i) => Mark(register, version, i + 1 < versions.Count ? versions[i + 1] : null, own))];

    private static TimelineMark Mark(SectorRegister register, SectorRecord version, SectorRecord? before, bool own)
    {
        var what = before is null ? SectorWords.Entered : version.Struck ? SectorWords.Strike : SectorWords.Changed;
        var changed = before is null || version.Struck ? [] : register.Fields.Where(f => !f.Private || own).Select(f => (f.Label, Was: f.Shown(before), Is: f.Shown(version))).Where(c => c.Was != c.Is)
            .Select(c => SectorWords.Became(c.Label, c.Was, c.Is)).ToList();
        var note = string.Join("; ", changed.Prepend(version.Reason).Where(t => t.Length > 0));
        return new(version.RecordedAt, what, version.PersonName, note.Length > 0 ? note : null, version.Struck ? Tone.Red : Tone.Neutral);
    }
}
