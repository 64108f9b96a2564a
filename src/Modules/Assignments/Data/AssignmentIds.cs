using LienThong.Kernel.Identity;

namespace LienThong.Assignments;

/// <summary>One task.</summary>
internal readonly record struct TaskId(Guid Value) : ITypedId<TaskId>
{
    public static TaskId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}
