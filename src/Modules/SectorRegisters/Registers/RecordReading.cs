using LienThong.Kernel.Results;

namespace LienThong.SectorRegisters.Registers;

/// <summary>What was typed or imported, as a row; every fault is told, not the first.</summary>
internal sealed class RecordReading(SectorRegister register, SectorRecord row)
{
    private const string Codes = "sector.record.";
    private readonly List<FieldError> _faults = [];

    public SectorRegister Register => register;

    public SectorRecord Row => row;

    public IReadOnlyList<FieldError> Faults => _faults;

    public Failure Failure => Fail.Invalid(_faults);

    public void Fault(string field, string code, string message) => _faults.Add(new(field, Codes + code, message));

    /// <param name="cell">What stands under a field's key.</param>
    /// <param name="strict">A file names all columns: what its kind does not have is a fault there. A form shows only what its kind has.</param>
    public static RecordReading Of(SectorRegister register, SectorRecord row, Func<string, string?> cell, bool strict)
    {
        var reading = new RecordReading(register, row);
        var kindField = register.KindKey is null ? null : register.Find(register.KindKey);
        if (kindField is not null) reading.Put(kindField, cell(kindField.Key));
        var kind = register.KindOf(row);
        foreach (var field in register.Fields.Where(f => f != kindField))
        {
            var has = kind.Length == 0 || field.Has(kind);
            if (strict && !has && !string.IsNullOrWhiteSpace(cell(field.Key))) reading.Fault(field.Key, "not-of-kind", RecordFaultWords.NotOfKind(field.Label, kind));
            reading.Put(field, has ? cell(field.Key) : null);
        }

        if (row is { FromDay: { } from, ToDay: { } to } && to < from) reading.Fault("to", "days", RecordFaultWords.OrderOfDays(register.Find("from")!.Label));
        return reading;
    }

    private void Put(RegisterField field, string? typed)
    {
        if (field.Put(row, typed) is { } wrong) Fault(field.Key, field.Kind.ToString().ToLowerInvariant(), wrong);
        else if (field.Required && field.Shown(row).Length == 0) Fault(field.Key, "required", RecordFaultWords.Required(field.Label));
    }
}
