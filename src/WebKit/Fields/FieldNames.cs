using System.Linq.Expressions;

namespace LienThong.WebKit;

internal static class FieldNames
{
    /// <summary>The posted name of a bound property: <c>() => Input.Subject</c> gives <c>Input.Subject</c>, as the framework's forms read it.</summary>
    public static string Of(LambdaExpression expression)
    {
        var names = new Stack<string>();
        var at = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression.Body;
        while (at is MemberExpression member && !member.Member.Name.StartsWith('<'))
        {
            names.Push(member.Member.Name);
            at = member.Expression;
        }
        return string.Join('.', names);
    }

    /// <summary>A control's id: <c>Input.Subject</c> and the fault's field <c>Subject</c> both give <c>f-subject</c>, so the summary links to it.</summary>
    public static string Id(string name)
    {
        var part = name.Contains('[') ? name : name[(name.LastIndexOf('.') + 1)..];
        return "f-" + part.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
