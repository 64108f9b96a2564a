namespace LienThong.Kernel.Identity;

/// <summary>An agency (cơ quan). Codes change and are reused, so only this id identifies it.</summary>
public readonly record struct AgencyId(Guid Value) : ITypedId<AgencyId>
{
    /// <inheritdoc/>
    public static AgencyId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>A unit (phòng, ban, chi cục…) inside an agency.</summary>
public readonly record struct UnitId(Guid Value) : ITypedId<UnitId>
{
    /// <inheritdoc/>
    public static UnitId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>A person, through all appointments.</summary>
public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    /// <inheritdoc/>
    public static PersonId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>One appointment of a person: a "hat" (mũ chức danh), dated.</summary>
public readonly record struct AppointmentId(Guid Value) : ITypedId<AppointmentId>
{
    /// <inheritdoc/>
    public static AppointmentId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>A dated, scoped delegation (ủy quyền) from one appointment to another.</summary>
public readonly record struct DelegationId(Guid Value) : ITypedId<DelegationId>
{
    /// <inheritdoc/>
    public static DelegationId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>A register book (sổ) of an agency for a period.</summary>
public readonly record struct BookId(Guid Value) : ITypedId<BookId>
{
    /// <inheritdoc/>
    public static BookId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>A work item (việc): who has to do what by when.</summary>
public readonly record struct WorkItemId(Guid Value) : ITypedId<WorkItemId>
{
    /// <inheritdoc/>
    public static WorkItemId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>An uploaded file that waits, at most 24 hours, to be attached to a record.</summary>
public readonly record struct StagedFileId(Guid Value) : ITypedId<StagedFileId>
{
    /// <inheritdoc/>
    public static StagedFileId From(Guid value) => new(value);
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>Any record of any module, named by its bare id where the kind stands beside it.</summary>
public readonly record struct RecordRef(string Kind, Guid Id);
