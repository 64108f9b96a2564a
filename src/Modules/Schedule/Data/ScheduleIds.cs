using LienThong.Kernel.Identity;

namespace LienThong.Schedule;

/// <summary>One agency's week.</summary>
internal readonly record struct WeekId(Guid Value) : ITypedId<WeekId>
{
    public static WeekId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>One line of a week (mục lịch).</summary>
internal readonly record struct EntryId(Guid Value) : ITypedId<EntryId>
{
    public static EntryId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>A room or a car.</summary>
internal readonly record struct ResourceId(Guid Value) : ITypedId<ResourceId>
{
    public static ResourceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}
