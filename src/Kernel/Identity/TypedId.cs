namespace LienThong.Kernel.Identity;

/// <summary>An id that cannot be mistaken for another kind's. The value is a UUIDv7: sortable by creation time.</summary>
public interface ITypedId<TSelf> where TSelf : struct, ITypedId<TSelf>
{
    /// <summary>The bare UUIDv7.</summary>
    Guid Value { get; }

    /// <summary>Wraps a stored value; does not check that the record exists.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Makes and reads typed ids.</summary>
public static class TypedId
{
    /// <summary>A new time-ordered id.</summary>
    public static TId New<TId>() where TId : struct, ITypedId<TId> => TId.From(OrderedId.Next());

    /// <summary>Reads the route form (32 hex digits, dashes allowed); false when it is no id.</summary>
    public static bool TryParse<TId>(string? text, out TId id) where TId : struct, ITypedId<TId>
    {
        var ok = Guid.TryParse(text, out var value);
        id = TId.From(value);
        return ok;
    }
}
